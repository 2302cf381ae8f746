package boundary.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What one client's entries come to on a day, whatever each of them weighs: how many facts of each cell count, and
/// their decayed number. All that takes a walk through the entries, so that other weights cost no other walk.
final class Evidence {
    /// Of a client without entries.
    static final Evidence NONE = new Evidence(new Walk());

    private static final long NEVER = Long.MIN_VALUE;

    private final int[] ranks;
    private final int[] counts;
    private final double[] decayed;
    private final int entries;
    private final int goodEntries;
    private final long newestRetaliation;
    private final long[] loudWeeks;

    private Evidence(Walk walk) {
        ranks = walk.ranks();
        counts = new int[ranks.length];
        decayed = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            counts[i] = walk.counts[ranks[i]];
            decayed[i] = walk.decayed[ranks[i]];
        }
        entries = walk.entries;
        goodEntries = walk.goodEntries;
        newestRetaliation = walk.newestRetaliation;
        loudWeeks = Arrays.copyOf(walk.loudWeeks, walk.weeks);
    }

    /// Takes one cell at a time.
    @FunctionalInterface
    interface Each {
        /// Takes the facts of one cell.
        ///
        /// @param count how many facts count
        /// @param decayed Σ k: their number, each faded with its age
        void take(Cell cell, int count, double decayed);
    }

    /// Calls the action with every cell that has facts, in canonical order.
    void forEach(Each action) {
        for (int i = 0; i < ranks.length; i++) {
            action.take(Cell.at(ranks[i]), counts[i], decayed[i]);
        }
    }

    /// {@return how many entries count, each once}
    int entries() {
        return entries;
    }

    /// {@return how many of them have a good sign}
    int goodEntries() {
        return goodEntries;
    }

    /// {@return how many bad facts count: an entry once for each of its bad kinds}
    int bad() {
        int bad = 0;
        for (int i = 0; i < ranks.length; i++) {
            bad += Cell.at(ranks[i]).isBad() ? counts[i] : 0;
        }
        return bad;
    }

    /// {@return the day of the newest retaliation, counted from 1970-01-01, or nothing}
    @Nullable
    Long newestRetaliation() {
        return newestRetaliation == NEVER ? null : newestRetaliation;
    }

    /// {@return the numbers of the weeks with an entry that is not only a burden, ascending}
    long[] loudWeeks() {
        return loudWeeks;
    }

    /// {@return whether the other makes the same weeks loud}
    boolean isAsLoudAs(Evidence other) {
        return Arrays.equals(loudWeeks, other.loudWeeks);
    }

    /// A walk through the facts of one client after another. Keeps the room for its sums, so that thousands of
    /// walks cost no memory; for one thread.
    static final class Walk {
        private final int[] counts = new int[Cell.size()];
        private final double[] decayed = new double[Cell.size()];
        private final long[] touched = new long[Cell.size() / Long.SIZE + 1]; // a bit for each cell
        private int cells;
        private int entries;
        private int goodEntries;
        private long newestRetaliation = NEVER;
        private long[] loudWeeks = new long[8];
        private int weeks;

        /// {@return what the facts come to that count at the end of a day}
        Evidence through(FactColumns facts, Decay decay, long today) {
            clear();
            int end = facts.before(today);
            for (int i = 0; i < end; i++) {
                if (facts.counts(i, today)) {
                    add(facts, i, decay.at(today - facts.day(i)));
                }
            }
            return entries == 0 ? NONE : new Evidence(this);
        }

        /// {@return the ranks of the cells that have facts, ascending}
        private int[] ranks() {
            int[] ranks = new int[cells];
            int next = 0;
            for (int i = 0; i < touched.length; i++) {
                for (long rest = touched[i]; rest != 0; rest &= rest - 1) {
                    ranks[next++] = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                }
            }
            return ranks;
        }

        private void clear() {
            Arrays.fill(counts, 0);
            Arrays.fill(decayed, 0);
            Arrays.fill(touched, 0);
            cells = 0;
            entries = 0;
            goodEntries = 0;
            newestRetaliation = NEVER;
            weeks = 0;
        }

        private void add(FactColumns facts, int i, double k) {
            int rank = facts.rank(i);
            if (counts[rank]++ == 0) {
                touched[rank / Long.SIZE] |= 1L << rank;
                cells++;
            }
            decayed[rank] += k;
            entries += facts.isFirst(i) ? 1 : 0;
            goodEntries += facts.isFirstGood(i) ? 1 : 0;
            if (!facts.isBad(i)) {
                addWeek(Week.of(facts.day(i)));
            }
            if (facts.isRetaliation(i)) {
                newestRetaliation = facts.day(i);
            }
        }

        private void addWeek(long week) {
            if (weeks == 0 || loudWeeks[weeks - 1] != week) {
                if (weeks == loudWeeks.length) {
                    loudWeeks = Arrays.copyOf(loudWeeks, 2 * weeks);
                }
                loudWeeks[weeks++] = week;
            }
        }
    }
}
