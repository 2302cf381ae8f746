package boundary.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journal of one person: everything recorded, with every version of it, as one immutable value.
///
/// `with` gives the next value and shares all that did not change: a client whose entries an edit leaves alone keeps
/// the same timeline object, by which whoever computed something of it knows that it still holds.
public final class Journal {
    private static final Journal EMPTY = new Journal(
            Shelf.<Policy>empty(Comparator.comparing(Policy::key)),
            Shelf.<Client>empty(Comparator.comparing(Client::name).thenComparing(Client::key)),
            Shelves.EMPTY,
            Timelines.EMPTY,
            0,
            Map.of(),
            null);

    private final Shelf<Policy> policy;
    private final Shelf<Client> clients;
    private final Shelves shelves;
    private final Timelines timelines;
    private final long sequence;
    private final Map<InteractionId, Instant> takenBack;
    private final Object mark = new Object();
    private final @Nullable Step last;

    /// The step by which a journal came from the one before it.
    ///
    /// @param from the mark of the journal before, which is not held itself
    /// @param earliest the first day of which the answer may differ
    private record Step(
            Object from, LocalDate earliest, @Nullable Step before) {}

    private Journal(
            Shelf<Policy> policy,
            Shelf<Client> clients,
            Shelves shelves,
            Timelines timelines,
            long sequence,
            Map<InteractionId, Instant> takenBack,
            @Nullable Step last) {
        this.policy = policy;
        this.clients = clients;
        this.shelves = shelves;
        this.timelines = timelines;
        this.sequence = sequence;
        this.takenBack = takenBack;
        this.last = last;
    }

    /// {@return a journal in which nothing was ever recorded}
    public static Journal empty() {
        return EMPTY;
    }

    /// {@return the journal after an edit}
    ///
    /// @throws StaleEditException if the edit was made for another journal: something does not stand there as
    ///     the edit says it did, an entry or item would belong to a client who is not there, or a duty of the
    ///     consultant that is neither met nor waived would stand with closed work; an import may leave it so
    public Journal with(Edit edit) {
        var growing = new Growing(this);
        long next = sequence;
        for (Change change : edit.changes()) {
            next++;
            growing.requireFits(change);
            growing.add(change, next);
        }
        if (!edit.kind().isRetroactive()) {
            growing.requireNothingOwed(edit, this);
        }
        return growing.done(next, takenBack, new Step(mark, edit.earliest(), last));
    }

    /// {@return the first day of which an earlier journal may answer otherwise than this one: from that day on
    /// something counts as recorded that did not in the other. `LocalDate.MAX` where both are the same journal,
    /// `LocalDate.MIN` where this one did not come from the other by edits}
    public LocalDate differsFrom(Journal earlier) {
        LocalDate first = LocalDate.MAX;
        Object at = mark;
        for (Step step = last; at != earlier.mark; step = step.before()) {
            if (step == null) {
                return LocalDate.MIN;
            }
            first = step.earliest().isBefore(first) ? step.earliest() : first;
            at = step.from();
        }
        return first;
    }

    /// {@return the journal as it was known at the end of a day: with the last version of everything that was
    /// recorded by then}. Takes time in proportion to the whole journal.
    public Journal asKnownOn(LocalDate day) {
        return new Journal(
                policy.asKnownOn(day),
                clients.asKnownOn(day),
                shelves.asKnownOn(day),
                timelines.asKnownOn(day),
                sequence,
                takenBack,
                null);
    }

    /// {@return the policy in force, or the default one where none was set}
    public Policy policy() {
        Policy set = policy.at(Policy.DEFAULT.key());
        return set == null ? Policy.DEFAULT : set;
    }

    /// {@return whether a policy was ever set}
    public boolean hasPolicy() {
        return policy.at(Policy.DEFAULT.key()) != null;
    }

    /// {@return all clients, closed ones too, by name}
    public List<Client> clients() {
        return clients.standing();
    }

    public @Nullable Client client(ClientId id) {
        return clients.at(id.value());
    }

    /// {@return the entries of one client, oldest first; the same object as long as none of them changes}
    public List<Interaction> interactions(ClientId client) {
        return timelines.of(client);
    }

    public @Nullable Interaction interaction(InteractionId id) {
        return timelines.at(id);
    }

    /// {@return all entries of all clients, oldest first}. Takes time in proportion to the whole journal.
    public List<Interaction> interactions() {
        var all = new ArrayList<Interaction>(timelines.size());
        clients().forEach(c -> all.addAll(interactions(c.id())));
        all.sort(Interaction.BY_MOMENT);
        return all;
    }

    /// {@return how many entries stand}
    public int size() {
        return timelines.size();
    }

    /// {@return what was ever known of a client's entries and on which days, deleted ones included, in no order}
    public List<Span<Interaction>> interactionSpans(ClientId client) {
        return timelines.spansOf(client);
    }

    /// {@return what was ever known of the policy and on which days}
    public List<Span<Policy>> policySpans() {
        return policy.spans();
    }

    /// {@return what was ever known of a client and on which days}
    public List<Span<Client>> clientSpans(ClientId client) {
        return History.spans(clients.versionsOf(client.value()));
    }

    public List<Span<ActionTaken>> actionSpans(ClientId client) {
        return shelves.actions().spansOf(client);
    }

    public List<Span<Hardship>> hardshipSpans(ClientId client) {
        return shelves.hardships().spansOf(client);
    }

    public List<Span<CheckIn>> checkInSpans(ClientId client) {
        return shelves.checkIns().spansOf(client);
    }

    public List<Span<Obligation>> obligationSpans(ClientId client) {
        return shelves.obligations().spansOf(client);
    }

    public List<Span<Agreement>> agreementSpans(ClientId client) {
        return shelves.agreements().spansOf(client);
    }

    public List<Span<Disengagement>> disengagementSpans(ClientId client) {
        return shelves.disengagements().spansOf(client);
    }

    public List<Span<Absence>> absenceSpans() {
        return shelves.absences().spans();
    }

    public List<Span<QuietDay>> quietDaySpans() {
        return shelves.quietDays().spans();
    }

    /// {@return the identities of all clients who were ever known, deleted ones included, and of those whose
    /// entries are known although they are not, in no order}
    public Set<ClientId> everyClient() {
        var all = new HashSet<>(timelines.clients());
        clients.all().forEach((key, versions) -> all.add(new ClientId(key)));
        return all;
    }

    public List<ActionTaken> actions(ClientId client) {
        return shelves.actions().of(client);
    }

    public List<Hardship> hardships(ClientId client) {
        return shelves.hardships().of(client);
    }

    public List<CheckIn> checkIns(ClientId client) {
        return shelves.checkIns().of(client);
    }

    public List<Obligation> obligations(ClientId client) {
        return shelves.obligations().of(client);
    }

    public List<Income> income(ClientId client) {
        return shelves.income().of(client);
    }

    /// {@return what the consultant thought of suggestions about a client, earliest first}
    public List<Opinion> opinions(ClientId client) {
        return shelves.opinions().of(client);
    }

    /// {@return what was agreed with a client, or nothing}
    public @Nullable Agreement agreement(ClientId client) {
        return first(shelves.agreements().of(client));
    }

    /// {@return the rules of the work with a client, oldest first}
    public List<Boundary> boundaries(ClientId client) {
        return shelves.boundaries().of(client);
    }

    /// {@return what becomes of a client's unpaid extras, in the order of the decisions}
    public List<Extra> extras(ClientId client) {
        return shelves.extras().of(client);
    }

    /// {@return the letters that were sent to a client, oldest first}
    public List<LetterSent> letters(ClientId client) {
        return shelves.letters().of(client);
    }

    /// {@return the plan of ending the work for a client, a plan that was left included, or nothing}
    public @Nullable Disengagement disengagement(ClientId client) {
        return first(shelves.disengagements().of(client));
    }

    /// {@return what is known of the consultant's own practice}
    public Practice practice() {
        Practice known = first(shelves.practice().standing());
        return known == null ? Practice.UNKNOWN : known;
    }

    /// {@return the consultant's own letters, by name}
    public List<OwnTemplate> templates() {
        return shelves.templates().standing();
    }

    /// {@return what letters can offer in place of what they decline, by name}
    public List<Resource> resources() {
        return shelves.resources().standing();
    }

    /// {@return the filters of the history that were saved, by name}
    public List<SavedFilter> filters() {
        return shelves.filters().standing();
    }

    private static <T> @Nullable T first(List<T> items) {
        return items.isEmpty() ? null : items.getFirst();
    }

    /// {@return the holidays and pauses of the consultant, earliest first}
    public List<Absence> absences() {
        return shelves.absences().standing();
    }

    /// {@return the days marked "nothing to report", earliest first}
    public List<QuietDay> quietDays() {
        return shelves.quietDays().standing();
    }

    /// {@return the item that stands under an identity, of the same sort as the given one}
    public @Nullable Item standing(Item like) {
        return switch (like) {
            case Policy p -> policy.at(p.key());
            case Client c -> clients.at(c.key());
            default -> shelves.at(like);
        };
    }

    /// {@return every version of an entry, oldest first; empty where there never was one}
    public List<Version<Interaction>> versions(InteractionId id) {
        return timelines.versionsOf(id);
    }

    /// {@return every version of the item under an identity, oldest first; empty where there never was one}
    public List<? extends Version<? extends Item>> versions(Item like) {
        return switch (like) {
            case Policy p -> policy.versionsOf(p.key());
            case Client c -> clients.versionsOf(c.key());
            default -> shelves.versionsOf(like);
        };
    }

    /// {@return when the words of an entry were last taken back for good, or nothing. Words written since then
    /// stand}
    public @Nullable Instant takenBack(InteractionId id) {
        return takenBack.get(id);
    }

    /// {@return the sequence number of the last version ever recorded; what was erased for good had one too}
    public long sequence() {
        return sequence;
    }

    /// Calls the action with every version of every entry and item ever recorded, in the order of recording.
    public void forEachVersion(Consumer<Recorded> action) {
        var all = new ArrayList<Recorded>();
        Shelves.collect(policy, all);
        Shelves.collect(clients, all);
        shelves.collect(all);
        timelines.all().forEach((key, versions) -> versions.forEach(v -> all.add(new Recorded.OfInteraction(key, v))));
        all.sort(Comparator.comparingLong(r -> r.version().sequence()));
        all.forEach(action);
    }

    /// One version of something, with its identity.
    public sealed interface Recorded {
        UUID key();

        Version<?> version();

        /// A version of an entry.
        record OfInteraction(UUID key, Version<Interaction> version) implements Recorded {}

        /// A version of an item.
        ///
        /// @param sort of which class the item is: items of different sorts may share an identity
        record OfItem(Class<? extends Item> sort, UUID key, Version<? extends Item> version) implements Recorded {}
    }

    static <T> Version<T> version(@Nullable T value, Change change, long sequence) {
        return new Version<>(value, change.known().recordedAt(), change.known().from(), sequence);
    }

    /// A journal on its way in from where it is kept. Takes changes that were checked when they were made, the
    /// versions of one thing in the order of recording.
    public static final class Loading {
        private final Growing growing = new Growing(EMPTY);
        private final Map<InteractionId, Instant> takenBack = new HashMap<>();
        private long last;

        /// Adds the version that a change made.
        ///
        /// @param sequence the number that the version had
        public void add(Change change, long sequence) {
            growing.add(change, sequence);
            last = Math.max(last, sequence);
        }

        /// Notes that the words of an entry were taken back for good; where that happened more than once, the
        /// last time counts.
        public void takenBack(InteractionId id, Instant at) {
            takenBack.merge(id, at, (one, other) -> one.isAfter(other) ? one : other);
        }

        /// Passes over the sequence numbers up to this one, of which nothing was added: what had them is
        /// erased.
        public void passed(long sequence) {
            last = Math.max(last, sequence);
        }

        /// {@return the journal with all that was added}
        public Journal done() {
            return growing.done(last, Map.copyOf(takenBack), null);
        }
    }

    /// A journal while changes come in.
    private static final class Growing {
        private Shelf<Policy> policy;
        private Shelf<Client> clients;
        private Shelves shelves;
        private final Timelines.Growing timelines;

        Growing(Journal earlier) {
            policy = earlier.policy;
            clients = earlier.clients;
            shelves = earlier.shelves;
            timelines = new Timelines.Growing(earlier.timelines);
        }

        void add(Change change, long sequence) {
            switch (change) {
                case Change.OfInteraction c -> timelines.add(c.key(), version(c.after(), c, sequence));
                case Change.OfItem c
                when c.item() instanceof Client ->
                    clients = clients.with(c.key(), version((Client) c.after(), c, sequence));
                case Change.OfItem c
                when c.item() instanceof Policy ->
                    policy = policy.with(c.key(), version((Policy) c.after(), c, sequence));
                case Change.OfItem c -> shelves = shelves.with(c, sequence);
            }
        }

        /// Throws where the change was made for another journal.
        void requireFits(Change change) {
            switch (change) {
                case Change.OfInteraction c -> {
                    requireStands(timelines.at(c.key()), c.before());
                    requireClient(c.after() == null ? null : c.after().client());
                }
                case Change.OfItem c -> {
                    requireStands(standing(c.item()), c.before());
                    requireClient(c.after() instanceof ClientItem mine ? mine.client() : null);
                }
            }
        }

        /// Throws where an edit leaves a duty of the consultant open with closed work, which was not so before.
        void requireNothingOwed(Edit edit, Journal earlier) {
            for (Change change : edit.changes()) {
                ClientId touched = change instanceof Change.OfItem c ? ended(c.item()) : null;
                if (touched != null
                        && owes(clients.at(touched.value()), shelves)
                        && !owes(earlier.client(touched), earlier.shelves)) {
                    throw new StaleEditException("a duty stands before the end of the work");
                }
            }
        }

        private static @Nullable ClientId ended(Item item) {
            return switch (item) {
                case Client client -> client.id();
                case Obligation duty -> duty.client();
                default -> null;
            };
        }

        private static boolean owes(@Nullable Client client, Shelves shelves) {
            return client != null
                    && client.until() != null
                    && shelves.obligations().of(client.id()).stream().anyMatch(EndingEdits::blocks);
        }

        Journal done(long sequence, Map<InteractionId, Instant> takenBack, @Nullable Step step) {
            return new Journal(policy, clients, shelves, timelines.done(), sequence, takenBack, step);
        }

        private @Nullable Item standing(Item like) {
            return switch (like) {
                case Policy p -> policy.at(p.key());
                case Client c -> clients.at(c.key());
                default -> shelves.at(like);
            };
        }

        private static void requireStands(@Nullable Object standing, @Nullable Object before) {
            if (standing == null ? before != null : !standing.equals(before)) {
                throw new StaleEditException("the edit was made for another state of the journal");
            }
        }

        private void requireClient(@Nullable ClientId client) {
            if (client != null && clients.at(client.value()) == null) {
                throw new StaleEditException("there is no client " + client);
            }
        }
    }
}
