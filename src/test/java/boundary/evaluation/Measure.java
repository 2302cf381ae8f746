package boundary.evaluation;

import boundary.journal.Signal;
import boundary.scoring.HistoryFolder.Logged;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The one number by which a simple rival of the model goes, and the two thresholds between which it keeps its mind.
enum Measure {
    BAD_ENTRIES("bad entries", 15, 10.5) {
        @Override
        double of(List<Logged> known, LocalDate day) {
            return within(known, day, QUARTER).filter(Measure::isBad).count();
        }
    },
    POINTS("sheet of points", 27, 18.9) {
        @Override
        double of(List<Logged> known, LocalDate day) {
            return within(known, day, QUARTER).mapToDouble(Measure::points).sum();
        }
    },
    DECAYED("decayed count", 1.55, 1.09) {
        @Override
        double of(List<Logged> known, LocalDate day) {
            double sum = known.stream()
                    .filter(Measure::isBad)
                    .mapToDouble(l -> StrictMath.pow(0.5, age(l, day) / HALF_LIFE))
                    .sum();
            return sum * 7 * StrictMath.log(2) / HALF_LIFE;
        }
    },
    ENERGY("mean energy", 1.12, 0.97) {
        @Override
        double of(List<Logged> known, LocalDate day) {
            return within(known, day, TWO_MONTHS)
                    .filter(l -> l.entry().energy() != null)
                    .mapToInt(l -> -l.entry().energy().value())
                    .average()
                    .orElse(0);
        }
    };

    private static final int QUARTER = 90;
    private static final int TWO_MONTHS = 60;
    private static final double HALF_LIFE = 30;
    private static final Set<Signal> TRIPLE = EnumSet.of(Signal.DISRESPECT, Signal.RETALIATION);
    private static final Set<Signal> DOUBLE = EnumSet.of(Signal.UNPAID_EXTRA, Signal.PAYMENT);

    private final String title;
    private final double raise;
    private final double clear;

    Measure(String title, double raise, double clear) {
        this.title = title;
        this.raise = raise;
        this.clear = clear;
    }

    /// {@return the number of one client on a day}
    ///
    /// @param known the client's entries of days up to this one that were recorded by then
    abstract double of(List<Logged> known, LocalDate day);

    String title() {
        return title;
    }

    boolean raises(double number) {
        return number >= raise;
    }

    boolean clears(double number) {
        return number < clear;
    }

    private static Stream<Logged> within(List<Logged> known, LocalDate day, int days) {
        return known.stream().filter(l -> age(l, day) < days);
    }

    private static long age(Logged logged, LocalDate day) {
        return day.toEpochDay() - logged.entry().day().toEpochDay();
    }

    private static Stream<Signal> counted(Logged logged) {
        return logged.entry().signals().stream()
                .filter(s -> !logged.entry().excused().contains(s));
    }

    private static boolean isBad(Logged logged) {
        return counted(logged).anyMatch(Signal::isBad);
    }

    private static double points(Logged logged) {
        int severity = logged.entry().severity() == null
                ? 2
                : logged.entry().severity().level();
        return counted(logged)
                .mapToDouble(s -> s.isGood() ? -2 : severity * (TRIPLE.contains(s) ? 3 : DOUBLE.contains(s) ? 2 : 1))
                .sum();
    }
}
