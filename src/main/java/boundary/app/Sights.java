package boundary.app;

import boundary.exchange.Form;
import boundary.exchange.Glimpse;
import boundary.exchange.Parcel;
import boundary.exchange.Watch;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.report.Leaving;
import boundary.report.With;
import boundary.text.paper.Cell;
import boundary.text.paper.Ledger;
import boundary.ui.transfer.Sight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Looks at a parcel before it leaves.
final class Sights {
    private static final int TEXT_BYTES = 64 * 1024;
    private static final int TABLE_BYTES = 256 * 1024;
    private static final int ROWS = 200;
    private static final int DOTS = 120;

    private final Parcel parcel;
    private final Form form;

    Sights(Parcel parcel, Form form) {
        this.parcel = parcel;
        this.form = form;
    }

    /// {@return what would leave}
    ///
    /// @throws java.util.concurrent.CancellationException if who looks on stops it
    Sight of(Watch watch) throws IOException {
        Leaving leaving = parcel.leaving(form);
        List<Interaction> entries = leaving.entries();
        return new Sight(sum(leaving, entries), looks(entries.size(), watch));
    }

    private static Sight.Sum sum(Leaving leaving, List<Interaction> entries) {
        Set<With> out = EnumSet.allOf(With.class);
        out.removeAll(leaving.selection().with());
        Journal journal = leaving.journal();
        boolean health = leaving.clients().stream()
                .flatMap(client -> journal.hardships(client.id()).stream())
                .filter(leaving::takes)
                .anyMatch(Hardship::isAboutHealth);
        boolean none = entries.isEmpty();
        return new Sight.Sum(
                entries.size(),
                leaving.clients().size(),
                none ? null : entries.getFirst().day(),
                none ? null : entries.getLast().day(),
                journal.size() - entries.size(),
                out,
                health && out.contains(With.HEALTH));
    }

    private Sight.Looks looks(int entries, Watch watch) throws IOException {
        return switch (form) {
            case PDF -> pages(watch);
            case CSV -> table(entries, watch);
            case CSV_SET ->
                new Sight.Files(parcel.tables(watch).entrySet().stream()
                        .map(file ->
                                new Sight.File(file.getKey(), file.getKey().endsWith(".csv") ? file.getValue() : null))
                        .toList());
            case HTML, MARKDOWN, JSON -> {
                Glimpse first = parcel.glimpse(form, TEXT_BYTES, watch);
                yield new Sight.Words(first.text(), first.more());
            }
            case XLSX -> sheets(watch);
            case BUNDLE ->
                new Sight.Files(parcel.bundled().stream()
                        .map(name -> new Sight.File(name, null))
                        .toList());
        };
    }

    private Sight.Looks table(int entries, Watch watch) throws IOException {
        List<List<String>> rows = parcel.glimpse(form, TABLE_BYTES, watch).rows(ROWS);
        return new Sight.Sheets(List.of(new Sight.Sheet("", rows.getFirst(), rows.subList(1, rows.size()), entries)));
    }

    private Sight.Looks sheets(Watch watch) {
        return new Sight.Sheets(parcel.ledger(watch).leaves().stream()
                .map(leaf -> new Sight.Sheet(
                        leaf.name(),
                        leaf.columns().stream().map(Ledger.Head::name).toList(),
                        leaf.rows().stream()
                                .limit(ROWS)
                                .map(row -> row.stream().map(this::shown).toList())
                                .toList(),
                        leaf.rows().size()))
                .toList());
    }

    /// {@return a cell as a spreadsheet program shows it, in the words of the window}
    private String shown(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Day day -> parcel.messages().dates().briefYear(day.day());
            case Cell.Time time -> time.time().toString();
            case Cell.Moment moment ->
                parcel.messages().dates().briefYear(moment.moment().toLocalDate()) + " "
                        + moment.moment().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Amount amount -> amount.amount().toPlainString();
        };
    }

    private Sight.Looks pages(Watch watch) throws IOException {
        var pdf = new ByteArrayOutputStream();
        parcel.write(form, pdf, watch);
        var pages = new PagePictures(pdf.toByteArray());
        return new Sight.Pages(pages.count(), page -> pages.png(page, DOTS));
    }
}
