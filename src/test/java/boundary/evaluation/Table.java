package boundary.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The figures of several advisers side by side, as plain text.
final class Table {
    private static final String NOTHING = "–";
    private static final List<Integer> WEEKS = List.of(4, 8, 12, 26);

    private final List<String> heads = new ArrayList<>(List.of(""));
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /// Adds a column.
    ///
    /// @param probabilities whether the numbers said are probabilities; of others neither error can be told
    Table add(String title, Figures f, boolean probabilities) {
        heads.add(title);
        cell("client-weeks", "%d", f.rows());
        cell("AUC", "%.4f", f.auc());
        WEEKS.forEach(week -> cell("AUC in week " + week, "%.3f", f.auc(week)));
        cell("Brier", "%.4f", probabilities ? f.brier() : null);
        cell("calibration error", "%.4f", probabilities ? f.calibrationError() : null);
        cell("suggestion right", "%.4f", f.accuracy());
        cell("mean cost", "%.4f", f.cost());
        cell("END precision", "%.3f", f.endPrecision());
        cell("situational ever END", "%s", f.situationalEverEnd() + "/" + f.situational());
        cell("repair found", "%.3f", f.repairFound());
        cell("episodes", "%d", f.episodes());
        cell("episodes found", "%.3f", f.episodesFound());
        cell("found within 90 days", "%.3f", f.episodesWithin90());
        cell("median days", "%d", f.medianDays().isPresent() ? f.medianDays().getAsInt() : null);
        cell("false alarms a client-year", "%.3f", f.falseAlarms());
        cell("band moves a client-year", "%.3f", f.bandMoves());
        return this;
    }

    private void cell(String row, String format, Object value) {
        String text = value == null || value.equals(Double.NaN) ? NOTHING : String.format(Locale.ROOT, format, value);
        rows.computeIfAbsent(row, r -> new ArrayList<>(List.of(r))).add(text);
    }

    @Override
    public String toString() {
        var lines = new ArrayList<>(List.of(heads));
        lines.addAll(rows.values());
        int[] widths = IntStream.range(0, heads.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        var text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(String.format(Locale.ROOT, "%-" + widths[0] + "s", line.getFirst()));
            for (int column = 1; column < line.size(); column++) {
                text.append(String.format(Locale.ROOT, "  %" + widths[column] + "s", line.get(column)));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
