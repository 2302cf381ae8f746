package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TenthsTest {

    @Test
    void rowsThatWouldNotAddUpRoundedEachByItselfDo() {
        assertEquals(List.of(3, 4, 3), Tenths.of(List.of(33, 34, 33), 100));
        assertEquals(List.of(-1, 11), Tenths.of(List.of(-15, 115), 100));
    }

    @Test
    void shownRowsAlwaysSumToTheShownScoreAndNoneIsOffByATenth() {
        long seed = 20261123;
        var chance = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < 1 + chance.nextInt(16); i++) {
                rows.add(chance.nextInt(4000) - 500);
            }
            int sum = rows.stream().mapToInt(r -> r).sum();
            List<Integer> shown = Tenths.of(rows, sum);
            String what = "seed " + seed + ", " + rows + " → " + shown;
            assertEquals(Tenths.of(sum), shown.stream().mapToInt(t -> t).sum(), what);
            for (int i = 0; i < rows.size(); i++) {
                assertTrue(Math.abs(shown.get(i) * 10 - rows.get(i)) <= 10, what);
            }
        }
    }
}
