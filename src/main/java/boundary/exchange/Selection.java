package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Disengagement;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which part of a journal goes out.
///
/// @param client nothing means all
/// @param from the first day; nothing means from the beginning
/// @param to the last day; nothing means to the end
/// @param health whether what hard times tell of somebody's health goes out too
public record Selection(
        @Nullable ClientId client,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean health) {
    /// Everything but notes on health.
    public static final Selection ALL = new Selection(null, null, null);

    /// A part without notes on health.
    public Selection(@Nullable ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(client, from, to, false);
    }

    /// {@return the same with notes on health, or without}
    public Selection withHealth(boolean next) {
        return new Selection(client, from, to, next);
    }

    /// {@return whether it takes all clients and all days}
    public boolean isAll() {
        return client == null && from == null && to == null;
    }

    /// {@return whether it leaves a note on health out that it would take otherwise}
    public boolean withholds(Journal journal) {
        return !health
                && journal.clients().stream()
                        .flatMap(c -> journal.hardships(c.id()).stream())
                        .anyMatch(h -> h.isAboutHealth() && takes(h));
    }

    /// {@return an item as it goes out}
    Item shown(Item item) {
        return item instanceof Hardship hard ? shown(hard) : item;
    }

    /// {@return a hard time as it goes out}
    Hardship shown(Hardship hard) {
        return health ? hard : hard.withoutHealth();
    }

    /// {@return whether the entry goes out}
    public boolean takes(Interaction entry) {
        return takes(entry.client()) && takes(entry.day());
    }

    /// {@return whether the item goes out}. The policy always does; what is of no client does not go out with one
    /// client, and the consultant's practice and letters are of no day.
    public boolean takes(Item item) {
        if (item instanceof Policy) {
            return true;
        }
        if (item instanceof Client one) {
            return takes(one.id());
        }
        if (item instanceof Practice || item instanceof OwnTemplate || item instanceof Resource) {
            return client == null;
        }
        return takes(item instanceof ClientItem mine ? mine.client() : null) && takes(day(item));
    }

    private boolean takes(@Nullable ClientId of) {
        return client == null || client.equals(of);
    }

    private boolean takes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static LocalDate day(Item item) {
        return switch (item) {
            case ActionTaken a -> a.day();
            case Hardship h -> h.from();
            case Absence a -> a.from();
            case CheckIn c -> c.day();
            case QuietDay q -> q.day();
            case Obligation o -> o.opened();
            case Income i -> i.day();
            case Opinion o -> o.day();
            case Agreement a -> a.agreed();
            case Boundary b -> b.set();
            case Extra e -> e.decided();
            case LetterSent l -> l.day();
            case Disengagement d -> d.begun();
            case Client c -> c.since();
            case Policy p -> LocalDate.EPOCH;
            case Practice p -> LocalDate.EPOCH;
            case OwnTemplate t -> LocalDate.EPOCH;
            case Resource r -> LocalDate.EPOCH;
        };
    }
}
