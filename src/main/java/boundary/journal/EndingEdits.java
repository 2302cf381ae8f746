package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Functions that make edits of duties and of the end of the work for a client.
public final class EndingEdits {
    private EndingEdits() {}

    /// {@return the edit by which a duty is met on a day. One that repeats comes again, due one round later, unless
    /// that is after the last day of a standing plan or the work is closed}
    public static Edit meet(Journal journal, Obligation duty, LocalDate day, Stamp stamp) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfItem(duty, duty.withDone(day), stamp.known()));
        Repeat repeats = duty.repeats();
        LocalDate due = duty.due();
        LocalDate next = repeats == null || due == null ? null : repeats.after(due);
        if (next != null && !endsBefore(journal, duty.client(), next)) {
            Obligation again = new Obligation(
                    new ItemId(stamp.ids().get()),
                    duty.client(),
                    duty.kind(),
                    duty.owedBy(),
                    day,
                    next,
                    null,
                    false,
                    "",
                    duty.amount(),
                    duty.description(),
                    repeats,
                    null);
            changes.add(new Change.OfItem(null, again, stamp.known()));
        }
        return new Edit(Edit.Kind.NOTE_OBLIGATION, changes);
    }

    /// {@return the duties of the consultant that keep the work for a client from being closed on a day: neither
    /// met nor waived. One that repeats and is due after that day ends with the agreement}
    public static List<Obligation> before(Journal journal, ClientId client, LocalDate until) {
        return journal.obligations(client).stream()
                .filter(EndingEdits::blocks)
                .filter(duty -> !endsWith(duty, until))
                .toList();
    }

    /// {@return the edit that closes the work for a client. Duties that repeat and would be due later go with it}
    ///
    /// @param until the first day on which it is closed
    /// @param expected what the ending is expected to give back; nothing where nobody worked it out
    /// @throws IllegalArgumentException if a duty of the consultant is neither met nor waived, or the client is
    /// gone or closed already
    public static Edit close(
            Journal journal, ClientId id, LocalDate until, Disengagement.@Nullable Expected expected, Stamp stamp) {
        Client client = journal.client(id);
        if (client == null || client.until() != null) {
            throw new IllegalArgumentException("there is no work that could be closed");
        }
        if (!before(journal, id, until).isEmpty()) {
            throw new IllegalArgumentException("duties stand before the end of the work");
        }
        var changes = new ArrayList<Change>();
        journal.obligations(id).stream()
                .filter(duty -> blocks(duty) && endsWith(duty, until))
                .forEach(duty -> changes.add(new Change.OfItem(duty, null, stamp.known())));
        Disengagement plan = journal.disengagement(id);
        if (plan != null && expected != null) {
            changes.add(new Change.OfItem(plan, plan.withExpected(expected), stamp.known()));
        }
        changes.add(new Change.OfItem(client, client.withUntil(until), stamp.known()));
        return new Edit(Edit.Kind.CLOSE_CLIENT, changes);
    }

    /// {@return the edit that opens the work for a client again; a plan of its end is left with it}
    ///
    /// @throws IllegalArgumentException if the client is gone or not closed
    public static Edit reopen(Journal journal, ClientId id, Stamp stamp) {
        Client client = journal.client(id);
        if (client == null || client.until() == null) {
            throw new IllegalArgumentException("there is no closed work that could be opened again");
        }
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfItem(client, client.withUntil(null), stamp.known()));
        Disengagement plan = journal.disengagement(id);
        if (plan != null && plan.isStanding()) {
            changes.add(new Change.OfItem(plan, plan.withLeft(stamp.today()), stamp.known()));
        }
        return new Edit(Edit.Kind.REOPEN_CLIENT, changes);
    }

    /// {@return whether a duty of the consultant is neither met nor waived}
    static boolean blocks(Obligation duty) {
        return duty.owedBy() == Obligation.Party.ME && !duty.isSettled();
    }

    private static boolean endsWith(Obligation duty, LocalDate until) {
        LocalDate due = duty.due();
        return duty.repeats() != null && due != null && due.isAfter(until);
    }

    private static boolean endsBefore(Journal journal, ClientId id, LocalDate day) {
        Disengagement plan = journal.disengagement(id);
        LocalDate last = plan == null || !plan.isStanding() ? null : plan.lastDay();
        boolean closed = Objects.requireNonNull(journal.client(id)).until() != null;
        return closed || last != null && day.isAfter(last);
    }
}
