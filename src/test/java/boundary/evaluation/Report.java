package boundary.evaluation;

import boundary.scoring.Pack;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the model and its simple rivals did on some consultants.
record Report(Figures model, Map<String, Figures> rivals) {

    static Report of(Map<String, Pack> consultants) {
        var rivals = new LinkedHashMap<String, Figures>();
        for (Measure measure : Measure.values()) {
            rivals.put(
                    measure.title(), new Figures(Evaluation.of(consultants, history -> new Rival(measure, history))));
        }
        return new Report(new Figures(Evaluation.of(consultants, ModelAdviser::new)), rivals);
    }

    Table table() {
        Table table = new Table().add("model", model, true);
        rivals.forEach((title, figures) -> table.add(title, figures, false));
        return table;
    }
}
