package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.EndingPlan;
import boundary.report.EndingPlan.Name;
import boundary.report.EndingPlan.State;
import boundary.report.EndingPlan.Step;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the steps are called, and how each stands in a few words.
record StepWords(Messages messages) {

    /// {@return the name of a step; after threats the copy is evidence, and the money is what is prepaid}
    String title(Name name, EndingPlan plan) {
        String threats = "ending.threats.step." + name;
        return threatened(plan) && messages.has(threats) ? messages.text(threats) : messages.name("ending.step.", name);
    }

    /// {@return how a step stands}
    String state(Step step, EndingPlan of) {
        Disengagement plan = Objects.requireNonNull(of.plan());
        return switch (step.name()) {
            case COPY -> on("ending.state.kept", plan.copyKept(), "ending.state.notKept");
            case MONEY -> step.state() == State.DONE ? messages.text("ending.state.settled") : money(of);
            case LAST_DAY -> lastDay(of, plan.lastDay());
            case NOTICE ->
                step.state() == State.LOCKED
                        ? messages.text("ending.state.undated")
                        : on("ending.state.given", plan.noticeGiven(), "ending.state.letter");
            case HAND_OVER -> handOver(of);
            case CLOSE -> close(step.state(), of);
        };
    }

    /// {@return a day as it stands in these few words: `Fri 11 Dec`}
    String day(LocalDate day) {
        return messages.dates().weekdayBrief(day);
    }

    /// {@return the sums that are given, one a currency}
    String sums(List<Money> amounts) {
        return amounts.stream().map(messages.figures()::money).collect(Collectors.joining(" + "));
    }

    /// {@return what a duty is called}
    String duty(Obligation duty) {
        return duty.description().isBlank() ? messages.text("today.worth.obligation") : duty.description();
    }

    static boolean threatened(EndingPlan plan) {
        return plan.plan() != null && plan.plan().noContact();
    }

    private String on(String key, @Nullable LocalDate day, String otherwise) {
        return day == null
                ? messages.text(otherwise)
                : messages.text(key, messages.dates().brief(day));
    }

    private String money(EndingPlan plan) {
        List<Money> open = plan.owed().amounts();
        return open.isEmpty() ? messages.text("ending.state.noMoney") : messages.text("ending.state.money", sums(open));
    }

    private String lastDay(EndingPlan plan, @Nullable LocalDate chosen) {
        if (chosen == null) {
            return messages.text("ending.state.earliest", day(plan.clean().day()));
        }
        return plan.isTooEarly()
                ? messages.text("ending.state.tooEarly", day(plan.clean().day()))
                : messages.text("ending.state.chosen", day(chosen));
    }

    private String handOver(EndingPlan plan) {
        int open = plan.owed().mine().size();
        int all = open + plan.met().size();
        if (all == 0) {
            return messages.text("ending.state.noDuty");
        }
        return open == 0 ? messages.text("ending.state.allDone") : messages.text("ending.state.open", open, all);
    }

    private String close(State state, EndingPlan plan) {
        LocalDate until = plan.client().until();
        if (until != null) {
            return messages.text("ending.state.closed", messages.dates().brief(until));
        }
        return state == State.LOCKED ? messages.text("ending.state.locked") : messages.text("ending.state.ready");
    }
}
