package boundary.sqlite;

import java.util.ArrayList;
import java.util.List;

/// Numbers of versions as `erasure.versions` has them.
final class Sequences {
    private Sequences() {}

    /// A run of numbers.
    record Run(long first, long last) {
        boolean has(long sequence) {
            return first <= sequence && sequence <= last;
        }

        static Run parse(String line) {
            int dash = line.indexOf('-');
            return new Run(Long.parseLong(line.substring(0, dash)), Long.parseLong(line.substring(dash + 1)));
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    /// {@return rising numbers as runs}
    static List<Run> runs(List<Long> rising) {
        var runs = new ArrayList<Run>();
        for (long next : rising) {
            Run open = runs.isEmpty() ? null : runs.getLast();
            if (open != null && open.last() + 1 == next) {
                runs.set(runs.size() - 1, new Run(open.first(), next));
            } else {
                runs.add(new Run(next, next));
            }
        }
        return runs;
    }
}
