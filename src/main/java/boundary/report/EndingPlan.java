package boundary.report;

import boundary.journal.CleanDay;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.EndingEdits;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the ending of the work for a client has come, on a day.
///
/// @param plan what was planned; nothing where no ending was begun
/// @param clean the earliest clean day, and what sets it
/// @param owed the obligations of both sides that stand
/// @param met the duties of the consultant that were met or waived, latest first
/// @param before the duties that keep the work from being closed today
/// @param steps in the order in which they work in life; where there were threats those that need contact are missing
/// @param givenBack what the ending gives back, and costs
public record EndingPlan(
        Client client,
        LocalDate today,
        @Nullable Disengagement plan,
        CleanDay clean,
        Owed owed,
        List<Obligation> met,
        List<Obligation> before,
        List<Step> steps,
        GivenBack givenBack) {

    /// What is to be done, in this order.
    public enum Name {
        /// Keep a copy of the history.
        COPY,
        /// Settle the money.
        MONEY,
        /// Choose the last day.
        LAST_DAY,
        /// Give notice.
        NOTICE,
        /// Finish what is owed and hand everything over.
        HAND_OVER,
        CLOSE
    }

    /// How a step stands.
    public enum State {
        DONE,
        OPEN,
        /// Something else has to come first.
        LOCKED
    }

    /// One step.
    public record Step(Name name, State state) {}

    /// {@return how far the ending has come}
    ///
    /// @throws IllegalArgumentException if the journal has no such client
    public static EndingPlan of(Journal journal, ClientId id, LocalDate today) {
        Client client = journal.client(id);
        if (client == null) {
            throw new IllegalArgumentException("there is no client " + id);
        }
        Disengagement plan = journal.disengagement(id);
        CleanDay clean = CleanDay.of(journal, id, today);
        Owed owed = Owed.of(journal, id, today);
        List<Obligation> before = EndingEdits.before(journal, id, today);
        return new EndingPlan(
                client,
                today,
                plan,
                clean,
                owed,
                met(journal.obligations(id), today),
                before,
                plan == null ? List.of() : steps(client, plan, clean, owed, before),
                GivenBack.of(journal, client, today));
    }

    /// {@return whether an ending is planned and was not left}
    public boolean isStanding() {
        return plan != null && plan.isStanding();
    }

    /// {@return the first step that is not done and can be; nothing where all is done or waits}
    public Optional<Name> next() {
        return steps.stream()
                .filter(step -> step.state() == State.OPEN)
                .map(Step::name)
                .findFirst();
    }

    /// {@return how a step stands; nothing where the plan does not have it}
    public Optional<State> state(Name name) {
        return steps.stream()
                .filter(step -> step.name() == name)
                .map(Step::state)
                .findFirst();
    }

    /// {@return whether the last day that was chosen is earlier than the earliest clean one, since a duty or the
    /// notice has changed}
    public boolean isTooEarly() {
        return plan != null && isTooEarly(plan, clean);
    }

    private static boolean isTooEarly(Disengagement plan, CleanDay clean) {
        LocalDate last = plan.lastDay();
        return last != null && last.isBefore(clean.day());
    }

    private static List<Step> steps(
            Client client, Disengagement plan, CleanDay clean, Owed owed, List<Obligation> before) {
        boolean closed = client.until() != null;
        var steps = new ArrayList<Step>();
        steps.add(step(Name.COPY, plan.copyKept() != null, true));
        steps.add(step(Name.MONEY, plan.moneySettled() != null, true));
        if (!plan.noContact()) {
            steps.add(step(Name.LAST_DAY, plan.lastDay() != null && (closed || !isTooEarly(plan, clean)), true));
            steps.add(step(Name.NOTICE, plan.noticeGiven() != null, clean.isDated()));
        }
        steps.add(step(Name.HAND_OVER, owed.mine().isEmpty(), true));
        steps.add(step(Name.CLOSE, closed, before.isEmpty()));
        return List.copyOf(steps);
    }

    private static Step step(Name name, boolean done, boolean possible) {
        return new Step(name, done ? State.DONE : possible ? State.OPEN : State.LOCKED);
    }

    private static List<Obligation> met(List<Obligation> obligations, LocalDate today) {
        return obligations.stream()
                .filter(duty -> duty.owedBy() == Obligation.Party.ME)
                .filter(duty ->
                        duty.waived() || duty.done() != null && !duty.done().isAfter(today))
                .sorted((a, b) -> metOn(b).compareTo(metOn(a)))
                .toList();
    }

    private static LocalDate metOn(Obligation duty) {
        return duty.done() == null ? duty.opened() : Objects.requireNonNull(duty.done());
    }
}
