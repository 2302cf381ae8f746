package boundary.ui.chart;

import boundary.journal.ClientId;
import boundary.journal.Money;
import boundary.report.IncomeAndDrain;
import boundary.report.IncomeAndDrain.Row;
import boundary.report.Missing;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The share of the income beside the share of the drained time, as a chart.
public record ShareWords(Messages messages) {
    private static final int MOST = 12;

    /// {@return the chart}
    ///
    /// @param chosen whose rows are shown; empty for all
    /// @param strong whom the page is about; nothing where it is about all
    public Chart chart(IncomeAndDrain report, Set<ClientId> chosen, @Nullable ClientId strong) {
        List<Row> rows = report.rows().stream()
                .filter(row -> chosen.isEmpty() || chosen.contains(row.client()))
                .toList();
        List<Row> drawn = rows.subList(0, Math.min(MOST, rows.size()));
        String more = rows.size() > MOST ? messages.count("chart.shares.more", rows.size() - MOST) : "";
        String title = messages.text("chart.shares");
        return new Chart(
                title,
                subtitle(report),
                title,
                new SharesPlot(
                        drawn.stream()
                                .map(row -> row(row, row.client().equals(strong)))
                                .toList(),
                        more),
                List.of(
                        LegendKey.bar(SharesPlot.INCOME, messages.text("chart.shares.income")),
                        LegendKey.bar(SharesPlot.DRAINED, messages.text("chart.shares.drained"))),
                numbers(rows),
                spoken(report, rows));
    }

    /// {@return what has to be known before the shares are those of all income; empty where nothing is missing}
    public String missing(IncomeAndDrain report) {
        if (report.missing().isEmpty()) {
            return "";
        }
        return messages.text(
                "chart.shares.missing",
                report.missing().stream().map(this::missing).collect(Collectors.joining(", ")));
    }

    private String missing(Missing missing) {
        return switch (missing) {
            case Missing.Income(ClientId client, String name) -> messages.text("money.missing.income", name);
            case Missing.Rate(Currency currency) -> messages.text("money.missing.rate", currency.getCurrencyCode());
            case Missing.Need need -> throw new IllegalArgumentException("a share needs no " + need);
            case Missing.Reserve reserve -> throw new IllegalArgumentException("a share needs no " + reserve);
            case Missing.Minutes minutes -> throw new IllegalArgumentException("a share needs no " + minutes);
            case Missing.Anything nothing -> throw new IllegalArgumentException("a share needs no " + nothing);
        };
    }

    private String subtitle(IncomeAndDrain report) {
        String time = messages.dates().range(report.from(), report.to());
        return report.missing().isEmpty() ? time : messages.text("chart.shares.known", time);
    }

    private SharesPlot.Row row(Row row, boolean strong) {
        return new SharesPlot.Row(
                row.name(),
                strong,
                new SharesPlot.Share(row.incomeShare(), income(row)),
                new SharesPlot.Share(row.drainedShare(), share(row.drainedShare())));
    }

    private String income(Row row) {
        String share = share(row.incomeShare());
        return row.estimated() && row.incomeShare() != null ? "≈\u00A0" + share : share;
    }

    private String share(@Nullable Double part) {
        return part == null
                ? messages.text("chart.shares.unknown")
                : messages.figures().percent(part);
    }

    private Numbers numbers(List<Row> rows) {
        List<String> heads = Stream.of(
                        "chart.shares.client",
                        "chart.shares.brought",
                        "chart.shares.income",
                        "chart.shares.time",
                        "chart.shares.drained")
                .map(messages::text)
                .toList();
        var cells = new ArrayList<List<String>>();
        for (Row row : rows) {
            Money income = row.income();
            String brought = income == null
                    ? messages.text("chart.shares.unknown")
                    : (row.estimated() ? "≈\u00A0" : "") + messages.figures().money(income);
            cells.add(List.of(
                    row.name(),
                    brought,
                    income(row),
                    messages.figures().duration(row.drainedMinutes()),
                    share(row.drainedShare())));
        }
        return new Numbers(heads, 4, cells);
    }

    private String spoken(IncomeAndDrain report, List<Row> rows) {
        String each = rows.stream()
                .limit(MOST)
                .map(row -> messages.text("chart.shares.spoken", row.name(), income(row), share(row.drainedShare())))
                .collect(Collectors.joining("; "));
        String missing = missing(report);
        return Stream.of(each, missing).filter(text -> !text.isEmpty()).collect(Collectors.joining(". "));
    }
}
