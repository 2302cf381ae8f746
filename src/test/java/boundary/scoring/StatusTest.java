package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whether a path of checkpoints ends raised is the same read forwards and backwards, and backwards takes less.
class StatusTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 4);

    @Test
    void backwardsSaysTheSame() {
        int raised = 0;
        int read = 0;
        int all = 0;
        for (int seed = 0; seed < 5000; seed++) {
            var random = new Random(seed);
            List<Checkpoint> path = path(random, random.nextInt(30));
            var asked = new ArrayList<Integer>();
            boolean backwards = Status.endsRaised(path.size(), i -> {
                asked.add(i);
                return path.get(i);
            });
            assertEquals(Status.of(path).raised(), backwards, "seed " + seed);
            raised += backwards ? 1 : 0;
            read += asked.size();
            all += path.size();
        }
        assertTrue(raised > 1000 && raised < 4000, "both answers occur: " + raised);
        assertTrue(read < all / 2, "most checkpoints are never read: " + read + " of " + all);
    }

    private static List<Checkpoint> path(Random random, int weeks) {
        var path = new ArrayList<Checkpoint>();
        double z = random.nextGaussian();
        for (int week = 0; week < weeks; week++) {
            z = 0.8 * z + 0.7 * random.nextGaussian();
            path.add(new Checkpoint(SUNDAY.plusWeeks(week), Scorecard.STANDARD, z, z, 1, 1));
        }
        return path;
    }
}
