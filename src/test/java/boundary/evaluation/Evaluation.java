package boundary.evaluation;

import boundary.journal.Client;
import boundary.journal.Suggestion;
import boundary.scoring.HistoryFolder;
import boundary.scoring.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The weekly sayings of one adviser on simulated consultants, beside the truth about them.
final class Evaluation {
    private Evaluation() {}

    /// {@return the courses of the clients of all consultants; works on as many folders at once as there are
    /// processors}
    static List<Course> of(Map<String, Pack> consultants, Function<HistoryFolder, Adviser> adviser) {
        return consultants.entrySet().parallelStream()
                .flatMap(e -> of(e.getKey(), e.getValue(), adviser).stream())
                .toList();
    }

    private static List<Course> of(String consultant, Pack files, Function<HistoryFolder, Adviser> adviser) {
        var history = new HistoryFolder(files);
        Map<String, Map<LocalDate, Saying>> said = sayings(history, adviser.apply(history));
        var weeks = new LinkedHashMap<String, List<Week>>();
        var situational = new LinkedHashMap<String, Boolean>();
        for (var row : files.rows("truth.csv")) {
            String client = row.getField("client");
            LocalDate sunday = LocalDate.parse(row.getField("week_end"));
            Saying saying = said.getOrDefault(client, Map.of()).get(sunday);
            if (saying != null) {
                boolean draining = row.getField("draining").equals("1");
                weeks.computeIfAbsent(client, c -> new ArrayList<>())
                        .add(new Week(sunday, draining, Suggestion.valueOf(row.getField("policy")), saying));
                situational.put(client, row.getField("cause").equals("SITUATIONAL"));
            }
        }
        var courses = new ArrayList<Course>();
        weeks.forEach((client, its) ->
                courses.add(new Course(consultant + " " + client, situational.get(client), List.copyOf(its))));
        return courses;
    }

    private static Map<String, Map<LocalDate, Saying>> sayings(HistoryFolder history, Adviser adviser) {
        var said = new LinkedHashMap<String, Map<LocalDate, Saying>>();
        for (LocalDate sunday : history.sundays()) {
            for (Map.Entry<Client, Saying> one : adviser.on(sunday).entrySet()) {
                said.computeIfAbsent(one.getKey().name(), c -> new LinkedHashMap<>())
                        .put(sunday, one.getValue());
            }
        }
        return said;
    }
}
