package boundary.scoring;

import boundary.journal.Signal;
import java.util.List;

/// The facts of one client as columns of numbers, in canonical order: what a walk through them reads, side by side in
/// memory. Immutable.
final class FactColumns {
    private static final int FIRST = 1;
    private static final int FIRST_GOOD = 2;
    private static final int BAD = 4;
    private static final int RETALIATION = 8;

    private final int[] day;
    private final int[] from;
    private final int[] until;
    private final short[] rank;
    private final byte[] marks;

    FactColumns(List<Fact> facts) {
        int size = facts.size();
        day = new int[size];
        from = new int[size];
        until = new int[size];
        rank = new short[size];
        marks = new byte[size];
        for (int i = 0; i < size; i++) {
            Fact fact = facts.get(i);
            day[i] = number(fact.day());
            from[i] = number(fact.from());
            until[i] = number(fact.until());
            rank[i] = (short) fact.cell().rank();
            marks[i] = (byte) ((fact.first() ? FIRST : 0)
                    + (fact.firstGood() ? FIRST_GOOD : 0)
                    + (fact.cell().isBad() ? BAD : 0)
                    + (fact.kind() == Signal.RETALIATION ? RETALIATION : 0));
        }
    }

    /// Days beyond all reach stay at the utmost one.
    private static int number(long day) {
        return Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// {@return how many happened by the end of a day}
    int before(long today) {
        int low = 0;
        int high = day.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] <= today) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// {@return whether a fact counts at the end of a day}
    boolean counts(int index, long today) {
        return from[index] <= today && today < until[index];
    }

    int day(int index) {
        return day[index];
    }

    /// {@return the rank of its cell}
    int rank(int index) {
        return rank[index];
    }

    /// {@return whether it is the fact by which its entry is counted}
    boolean isFirst(int index) {
        return (marks[index] & FIRST) != 0;
    }

    /// {@return whether it is the fact by which its entry is counted as a good one}
    boolean isFirstGood(int index) {
        return (marks[index] & FIRST_GOOD) != 0;
    }

    boolean isBad(int index) {
        return (marks[index] & BAD) != 0;
    }

    boolean isRetaliation(int index) {
        return (marks[index] & RETALIATION) != 0;
    }
}
