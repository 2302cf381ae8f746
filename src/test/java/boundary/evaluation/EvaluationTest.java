package boundary.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.scoring.Pack;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The model beside four simple rivals on sixteen simulated consultants with known truth, who are packed with the
/// tests. Prints the table and fails below the bars.
class EvaluationTest {
    private static final String PUBLIC = "/boundary/evaluation/public.zip";

    @Test
    void clearsTheBars() {
        Pack all = Pack.resource(PUBLIC);
        Map<String, Pack> consultants =
                all.folders().stream().collect(Collectors.toMap(Function.identity(), all::under));
        assertEquals(16, consultants.size());
        var report = Report.of(consultants);
        System.out.println(report.table());
        Figures model = report.model();
        assertAll(
                () -> assertEquals(12_216, model.rows()),
                () -> assertTrue(model.auc() >= 0.958, "AUC " + model.auc()),
                () -> assertTrue(model.accuracy() >= 0.88, "suggestions right " + model.accuracy()),
                () -> assertTrue(model.endPrecision() >= 0.96, "END precision " + model.endPrecision()),
                () -> assertEquals(0, model.situationalEverEnd(), "clients with a passing trouble told END"),
                () -> report.rivals()
                        .forEach((name, rival) -> assertTrue(
                                model.auc() > rival.auc() && model.cost() < rival.cost(), "no better than " + name)));
    }
}
