package boundary.evaluation;

import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Made-up courses of clients, for tests of the figures.
final class Courses {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    private Courses() {}

    /// {@return a client's weeks from two lines of signs, `#` for draining and for raised}
    static Course drawn(String draining, String raised) {
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < draining.length(); i++) {
            var said = new Saying(0.5, Suggestion.KEEP, raised.charAt(i) == '#');
            weeks.add(new Week(FIRST.plusWeeks(i), draining.charAt(i) == '#', Suggestion.KEEP, said));
        }
        return new Course("drawn", false, weeks);
    }

    static Week numbered(double number, boolean draining) {
        return new Week(FIRST, draining, Suggestion.KEEP, new Saying(number, Suggestion.KEEP, false));
    }

    static Week told(Suggestion right, Suggestion said) {
        return new Week(FIRST, false, right, new Saying(0.5, said, false));
    }

    static Course situational(boolean situational, Week... weeks) {
        return new Course("told", situational, List.of(weeks));
    }
}
