package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Taken;
import boundary.journal.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry that stands in the journal, as it is being changed. What the form does not show stays as it was.
record Standing(Interaction entry, Words words) {

    /// {@return the entry as a draft}
    Draft draft() {
        return Draft.EMPTY
                .withClient(entry.client())
                .withChannel(entry.channel())
                .withDirection(entry.direction())
                .withAt(entry.local())
                .withMinutes(entry.spentMinutes() == 0 ? null : entry.spentMinutes())
                .withBilling(billing())
                .withEnergy(entry.energy())
                .withSeverity(entry.severity())
                .withSignals(entry.signals())
                .withActions(entry.actions())
                .withFair(entry.fair())
                .withWords(words);
    }

    /// {@return the edit by which the entry becomes what a draft says}
    ///
    /// @param answer what was answered to it; nothing while it is open
    /// @param taken how the client took the answer; kept only beside one
    /// @throws IllegalArgumentException if the draft names no client that stands
    Edit change(Draft draft, @Nullable Answer answer, @Nullable Taken taken, Stamp stamp) {
        ClientId client = draft.client();
        if (client == null) {
            throw new IllegalArgumentException("an entry needs a client");
        }
        LocalDateTime local = Objects.requireNonNullElse(draft.at(), entry.local());
        ZonedDateTime moved = local.atZone(entry.zone());
        boolean same = local.equals(entry.local());
        Instant at = same ? entry.at() : moved.toInstant();
        Set<Signal> excused = EnumSet.noneOf(Signal.class);
        excused.addAll(entry.excused());
        excused.retainAll(draft.signals());
        Integer minutes = draft.minutes();
        Interaction after = new Interaction(
                entry.id(),
                client,
                at,
                entry.zone(),
                same ? entry.offset() : moved.getOffset(),
                Objects.requireNonNullElse(draft.channel(), entry.channel()),
                Objects.requireNonNullElse(draft.direction(), entry.direction()),
                minutes == null ? 0 : minutes,
                unpaid(draft),
                draft.energy(),
                draft.severity(),
                draft.signals(),
                excused,
                draft.actions(),
                Boolean.TRUE.equals(draft.fair()),
                answer,
                answer == null ? null : taken);
        return Edits.change(entry, words, after, draft.words(), stamp);
    }

    private @Nullable Billing billing() {
        return entry.unpaidMinutes() > 0 ? Billing.UNPAID : null;
    }

    /// An entry of which only a part was unpaid keeps that part as long as neither its length nor its billing
    /// changes.
    private int unpaid(Draft draft) {
        int minutes = draft.minutes() == null ? 0 : draft.minutes();
        if (minutes == entry.spentMinutes() && draft.billing() == billing()) {
            return entry.unpaidMinutes();
        }
        return draft.billing() == Billing.UNPAID ? minutes : 0;
    }
}
