package boundary.report;

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
import boundary.journal.InteractionId;
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
import boundary.journal.SavedFilter;
import boundary.journal.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which part of a journal goes out, and what stays out of it.
///
/// @param clients empty means all
/// @param from the first day; nothing means from the beginning
/// @param to the last day; nothing means to the end
/// @param entries the entries that were found; nothing means all of those clients and days
/// @param with what goes out beside the facts
/// @param mask names that stand in no text
public record Selection(
        Set<ClientId> clients,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Set<InteractionId> entries,
        Set<With> with,
        Mask mask) {
    /// The facts of everything.
    public static final Selection ALL = new Selection(Set.of(), null, null, null, Set.of(), Mask.NONE);

    public Selection {
        clients = Set.copyOf(clients);
        entries = entries == null ? null : Set.copyOf(entries);
        with = Set.copyOf(with);
    }

    /// {@return the facts of one client, or of all where it is nothing}
    public static Selection of(@Nullable ClientId client) {
        return of(client, null, null);
    }

    /// {@return the facts of one client, or of all where it is nothing, in a period}
    public static Selection of(@Nullable ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Selection(client == null ? Set.of() : Set.of(client), from, to, null, Set.of(), Mask.NONE);
    }

    public Selection withClients(Set<ClientId> next) {
        return new Selection(next, from, to, entries, with, mask);
    }

    public Selection withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Selection(clients, first, last, entries, with, mask);
    }

    public Selection withEntries(@Nullable Set<InteractionId> next) {
        return new Selection(clients, from, to, next, with, mask);
    }

    public Selection with(Set<With> next) {
        return new Selection(clients, from, to, entries, next, mask);
    }

    public Selection withMask(Mask next) {
        return new Selection(clients, from, to, entries, with, next);
    }

    /// {@return whether it takes all clients, days and entries, and hides no name}. Files that a journal can be
    /// made of again are then the consultant's own whole copy.
    public boolean isAll() {
        return clients.isEmpty() && from == null && to == null && entries == null && mask.isNone();
    }

    /// {@return the same as it goes into a file that a journal can be made of again}: where it takes all, it is the
    /// consultant's own copy and leaves nothing out but what is told of somebody's health, unless that is asked for
    /// too
    public Selection ofOwnCopy() {
        if (!isAll()) {
            return this;
        }
        Set<With> all = EnumSet.allOf(With.class);
        if (!with.contains(With.HEALTH)) {
            all.remove(With.HEALTH);
        }
        return with(all);
    }

    /// {@return whether this goes out beside the facts}
    public boolean has(With what) {
        return with.contains(what);
    }

    /// {@return whether it leaves a note on health out that it would take otherwise}
    public boolean withholds(Journal journal) {
        return !has(With.HEALTH)
                && journal.clients().stream()
                        .flatMap(c -> journal.hardships(c.id()).stream())
                        .anyMatch(h -> h.isAboutHealth() && takes(h));
    }

    /// {@return an item as it goes out}: without what stays out, its texts without the names
    public Item shown(Item item) {
        return new Shown(this).of(item);
    }

    /// {@return an entry as it goes out}
    public Interaction shown(Interaction entry) {
        return has(With.FEELINGS) ? entry : entry.withEnergy(null);
    }

    /// {@return the words of an entry as they go out}
    public Words shown(Words words) {
        return new Shown(this).of(words);
    }

    /// {@return whether the entry goes out}
    public boolean takes(Interaction entry) {
        return takes(entry.client()) && takes(entry.day()) && (entries == null || entries.contains(entry.id()));
    }

    /// {@return whether the item goes out}. The policy always does; what is of no client does not go out with some
    /// clients, and the consultant's practice and letters are of no day. Beside entries that were found only what
    /// is of these goes out.
    public boolean takes(Item item) {
        return switch (item) {
            case Policy _ -> true;
            case Client one -> takes(one.id());
            case Practice _, OwnTemplate _, Resource _, SavedFilter _ ->
                clients.isEmpty() && entries == null && has(With.REMARKS);
            case ClientItem mine -> takes(mine.client()) && takes(day(mine)) && isOfThem(mine) && isAllowed(mine);
            default -> clients.isEmpty() && entries == null && takes(day(item));
        };
    }

    private boolean isOfThem(ClientItem item) {
        return entries == null
                || item instanceof Extra extra && entries.contains(extra.entry())
                || item instanceof LetterSent letter && letter.entry() != null && entries.contains(letter.entry());
    }

    private boolean isAllowed(ClientItem item) {
        return switch (item) {
            case CheckIn _ -> has(With.FEELINGS);
            case Opinion _ -> has(With.SCORES);
            case Disengagement _ -> has(With.REMARKS);
            default -> true;
        };
    }

    private boolean takes(ClientId of) {
        return clients.isEmpty() || clients.contains(of);
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
            case Policy _, Practice _, OwnTemplate _, Resource _, SavedFilter _ -> LocalDate.EPOCH;
        };
    }
}
