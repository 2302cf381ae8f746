package boundary.exchange;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Disengagement;
import boundary.journal.Hardship;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Practice;
import boundary.journal.Words;
import boundary.report.Leaving;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a journal as the own CSV set: the current content of all of it, in an order that depends on nothing else.
final class CsvSetFile {
    private final Journal journal;
    private final Function<InteractionId, Words> words;
    private final Leaving leaving;
    private final List<Client> clients;
    private final boolean namesakes;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    CsvSetFile(Leaving leaving, Function<InteractionId, Words> words) {
        this.journal = leaving.journal();
        this.words = words;
        this.leaving = leaving;
        this.clients = leaving.clients();
        this.namesakes = hasNamesakes(clients.stream().map(leaving::shown).toList());
    }

    /// Writes every file of the set into an empty folder.
    void write(Path folder) throws IOException {
        write((name, content) -> SafeFile.writeNow(folder.resolve(name), content));
    }

    /// Writes every file of the set, and takes down how many rows each has.
    ///
    /// @return the names of the files with their rows, in the order of writing; the policy has none
    Map<String, Long> write(Tables folder) throws IOException {
        folder.put(CsvSet.POLICY, new PolicyFile(leaving)::write);
        rows.put(CsvSet.POLICY, 0L);
        sheet(folder, Sheet.CLIENTS, out -> clients.forEach(c -> client(out, leaving.shown(c))));
        var entries = new EntrySheet(leaving, words);
        sheet(
                folder,
                Sheet.ENTRIES,
                out -> leaving.entries().forEach(e -> {
                    entries.row(out, e);
                    out.end();
                }));
        var items = new ItemSheets(journal, leaving.selection().mask());
        sheet(folder, Sheet.ACTIONS, out -> each(journal::actions, out, items::action));
        sheet(folder, Sheet.HARDSHIPS, out -> each(journal::hardships, out, items::hardship));
        sheet(folder, Sheet.ABSENCES, out -> all(journal.absences(), out, items::absence));
        sheet(folder, Sheet.CHECK_INS, out -> each(journal::checkIns, out, items::checkIn));
        sheet(folder, Sheet.QUIET_DAYS, out -> all(journal.quietDays(), out, items::quietDay));
        sheet(folder, Sheet.OBLIGATIONS, out -> each(journal::obligations, out, items::obligation));
        sheet(folder, Sheet.INCOME, out -> each(journal::income, out, items::income));
        sheet(folder, Sheet.OPINIONS, out -> each(journal::opinions, out, items::opinion));
        endings(folder, new EndingSheets(items));
        if (leaving.takes(Practice.UNKNOWN)) {
            own(folder, new EndingSheets(items));
        }
        return rows;
    }

    private void endings(Tables folder, EndingSheets items) throws IOException {
        sheet(folder, Sheet.AGREEMENTS, out -> each(one(journal::agreement), out, items::agreement));
        sheet(folder, Sheet.BOUNDARIES, out -> each(journal::boundaries, out, items::boundary));
        sheet(folder, Sheet.EXTRAS, out -> each(journal::extras, out, items::extra));
        sheet(folder, Sheet.LETTERS, out -> each(journal::letters, out, items::letter));
        sheet(folder, Sheet.ENDINGS, out -> each(one(journal::disengagement), out, items::ending));
        sheet(folder, Sheet.REVIEWS, out -> clients.forEach(c -> reviews(out, c.id(), items)));
    }

    private void reviews(CsvOut out, ClientId client, EndingSheets items) {
        Disengagement plan = journal.disengagement(client);
        if (plan != null && leaving.takes(plan)) {
            leaving.shown(plan).reviews().forEach(r -> {
                items.review(out, client, r);
                out.end();
            });
        }
    }

    /// Writes what is of no client.
    private void own(Tables folder, EndingSheets items) throws IOException {
        Item practice = journal.standing(Practice.UNKNOWN);
        List<Practice> known = practice == null ? List.of() : List.of(journal.practice());
        sheet(folder, Sheet.PRACTICE, out -> all(known, out, items::practice));
        sheet(folder, Sheet.TEMPLATES, out -> all(journal.templates(), out, items::template));
        sheet(folder, Sheet.RESOURCES, out -> all(journal.resources(), out, items::resource));
        sheet(folder, Sheet.FILTERS, out -> all(journal.filters(), out, items::filter));
    }

    private static <T> Function<ClientId, List<T>> one(Function<ClientId, @Nullable T> of) {
        return client -> {
            T one = of.apply(client);
            return one == null ? List.of() : List.of(one);
        };
    }

    /// Writes the rows of one sheet.
    private interface Rows {
        void write(CsvOut out);
    }

    /// Writes one thing as the cells of a row.
    private interface Cellular<T> {
        void write(CsvOut out, T one);
    }

    private void sheet(Tables folder, Sheet sheet, Rows all) throws IOException {
        folder.put(sheet.file(), file -> sheet(file, sheet, all));
    }

    private void sheet(OutputStream file, Sheet sheet, Rows all) throws IOException {
        var columns = new ArrayList<>(sheet.columns());
        if (namesakes && columns.contains("client") && sheet != Sheet.CLIENTS) {
            columns.add(Sheet.CLIENT_ID);
        }
        var out = new CsvOut(file, columns);
        all.write(out);
        out.flush();
        rows.put(sheet.file(), out.rows());
    }

    private <T extends ClientItem> void each(Function<ClientId, List<T>> of, CsvOut out, Cellular<T> cells) {
        clients.forEach(c -> all(of.apply(c.id()), out, cells));
    }

    private <T extends Item> void all(List<T> items, CsvOut out, Cellular<T> cells) {
        for (T one : leaving.of(items)) {
            cells.write(out, leaving.shown(one));
            out.value("recorded", ItemSheets.recorded(journal, one)).end();
        }
    }

    private void client(CsvOut out, Client c) {
        List<Hardship> hard = leaving.of(journal.hardships(c.id()));
        LocalDate from = hard.isEmpty() ? null : hard.getFirst().from();
        LocalDate to = hard.isEmpty() ? null : hard.getFirst().to();
        out.text("client", c.name())
                .value("since", c.since())
                .value("observed_from", c.observedFrom())
                .money("hourly_rate", c.rate())
                .value("currency", c.currency())
                .value("hardship_from", from)
                .value("hardship_to", to)
                .value("id", c.id())
                .text("aliases", ClientRow.written(c.aliases()))
                .text("contact", c.contact())
                .text("email", c.email())
                .text("phone", c.phone())
                .text("language", c.language() == null ? "" : c.language())
                .value("zone", c.zone())
                .value("until", c.until())
                .value("own_hours", c.ownHours() == null ? null : Cells.written(c.ownHours()))
                .text("note", c.note())
                .value("rate_currency", c.rate() == null ? null : c.rate().currency())
                .value("recorded", firstKnown(c))
                .end();
    }

    /// {@return the day from which a client is known: no later than anything about it, also where that came from
    /// another client}
    private LocalDate firstKnown(Client c) {
        ClientId id = c.id();
        Stream<LocalDate> ofEntries = journal.interactions(id).stream()
                .map(e -> journal.versions(e.id()).getFirst().knownFrom());
        Stream<LocalDate> ofItems = Stream.of(
                        journal.actions(id),
                        journal.hardships(id),
                        journal.checkIns(id),
                        journal.obligations(id),
                        journal.income(id),
                        journal.opinions(id),
                        one(journal::agreement).apply(id),
                        journal.boundaries(id),
                        journal.extras(id),
                        journal.letters(id),
                        one(journal::disengagement).apply(id),
                        List.of(c))
                .flatMap(List::stream)
                .map(item -> ItemSheets.recorded(journal, item));
        return Stream.concat(ofEntries, ofItems).min(Comparator.naturalOrder()).orElseGet(c::observedFrom);
    }

    private static boolean hasNamesakes(List<Client> clients) {
        Set<String> names = new HashSet<>();
        for (Client client : clients) {
            for (String name : namesOf(client)) {
                if (!names.add(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> namesOf(Client client) {
        Set<String> names = new HashSet<>();
        names.add(Names.folded(client.name()));
        client.aliases().forEach(a -> names.add(Names.folded(a)));
        return names;
    }
}
