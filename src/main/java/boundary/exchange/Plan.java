package boundary.exchange;

import boundary.journal.Change;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Known;
import boundary.journal.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The changes that one set of files comes to, gathered row by row.
final class Plan {
    private final Target target;
    private final Identities identities = new Identities();
    private final Set<Seen> seen = new HashSet<>();
    private final List<Change> entries = new ArrayList<>();
    private final List<Change> items = new ArrayList<>();
    private @Nullable LocalDate earliest;

    /// A row that came in. Rows of different files may share an identity.
    private record Seen(Sheet sheet, UUID id) {}

    Plan(Target target) {
        this.target = target;
    }

    Target target() {
        return target;
    }

    /// {@return the identity of a row: its own, or one made from its content}
    ///
    /// @throws BadRowException if an earlier row had the same
    UUID identity(Row row, Sheet sheet) throws BadRowException {
        UUID own = row.id();
        UUID id = own == null ? identities.derived(sheet, row.content()) : own;
        once(row, sheet, id, "id");
        return id;
    }

    /// Takes down that a row is about something which no other row of its file may be about.
    ///
    /// @param column in which the row says what
    /// @throws BadRowException if an earlier row was
    void once(Row row, Sheet sheet, UUID id, String column) throws BadRowException {
        if (!seen.add(new Seen(sheet, id))) {
            throw row.bad(Problem.Kind.TWICE, column, row.cell(column));
        }
    }

    /// {@return an identity made from what a part of a row says}
    UUID derived(Sheet sheet, String content) {
        UUID id = identities.derived(sheet, content);
        seen.add(new Seen(sheet, id));
        return id;
    }

    /// Takes an entry in. One that came without an identity of its own and stands already is left as it is, since
    /// the user may have changed it.
    CsvTable.Outcome put(Interaction entry, Words words, LocalDate knownFrom, boolean own) {
        note(knownFrom);
        Interaction before = target.journal().interaction(entry.id());
        if (before != null && !own) {
            return CsvTable.Outcome.KNOWN;
        }
        Words wordsBefore = before == null ? Words.NONE : target.words().apply(entry.id());
        Words wordsAfter = keepingFeeling(words, wordsBefore);
        if (entry.equals(before) && wordsAfter.equals(wordsBefore)) {
            return CsvTable.Outcome.KNOWN;
        }
        entries.add(new Change.OfInteraction(before, entry, wordsBefore, wordsAfter, known(knownFrom)));
        return before == null ? CsvTable.Outcome.FRESH : CsvTable.Outcome.CHANGED;
    }

    /// Tables often leave without feelings: one that says none takes none away.
    private static Words keepingFeeling(Words words, Words before) {
        return words.feeling().isEmpty() ? new Words(words.topic(), words.note(), before.feeling()) : words;
    }

    /// Tables leave without notes on health: one that says none takes none away.
    private static Item keepingHealth(Item item, @Nullable Item before) {
        return item instanceof Hardship hard
                        && before instanceof Hardship known
                        && hard.equals(new Hardship(
                                hard.id(), hard.client(), hard.from(), hard.to(), hard.lookAgain(), false, ""))
                        && known.isAboutHealth()
                ? new Hardship(
                        hard.id(),
                        hard.client(),
                        hard.from(),
                        hard.to(),
                        hard.lookAgain(),
                        known.health(),
                        known.note(),
                        known.kind())
                : item;
    }

    /// Takes anything else in, by the same rule.
    CsvTable.Outcome put(Item said, LocalDate knownFrom, boolean own) {
        note(knownFrom);
        Item before = target.journal().standing(said);
        Item item = keepingHealth(said, before);
        if (before != null && !own || item.equals(before)) {
            return CsvTable.Outcome.KNOWN;
        }
        items.add(new Change.OfItem(before, item, known(knownFrom)));
        return before == null ? CsvTable.Outcome.FRESH : CsvTable.Outcome.CHANGED;
    }

    Known known(LocalDate from) {
        return new Known(target.stamp().recordedAt(), from);
    }

    /// {@return the earliest day from which anything of it is known, or today where it holds nothing}
    LocalDate earliest() {
        LocalDate day = earliest;
        return day == null ? target.stamp().today() : day;
    }

    private void note(LocalDate knownFrom) {
        LocalDate day = earliest;
        if (day == null || knownFrom.isBefore(day)) {
            earliest = knownFrom;
        }
    }

    /// {@return all changes: those given first, then entries, then the rest}
    List<Change> changes(List<Change> first) {
        var all = new ArrayList<Change>(first.size() + entries.size() + items.size());
        all.addAll(first);
        all.addAll(entries);
        all.addAll(items);
        return all;
    }
}
