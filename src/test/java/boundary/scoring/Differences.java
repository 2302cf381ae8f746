package boundary.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What was not as expected, of all that was compared.
final class Differences {
    private static final double NEAR = 1e-9;
    private static final int SHOWN = 20;

    private final String prefix;
    private final List<String> found;
    private final int[] compared;

    Differences() {
        this("", new ArrayList<>(), new int[1]);
    }

    private Differences(String prefix, List<String> found, int[] compared) {
        this.prefix = prefix;
        this.found = found;
        this.compared = compared;
    }

    /// {@return a view on these for one thing, which all that is compared through it is said of}
    Differences of(String thing) {
        return new Differences(thing + " ", found, compared);
    }

    void near(String what, Object expected, double actual) {
        compared[0]++;
        if (!(expected instanceof Double number && Math.abs(number - actual) <= NEAR)) {
            differs(what, expected, actual);
        }
    }

    void same(String what, Object expected, Object actual) {
        compared[0]++;
        if (!Objects.equals(expected, actual)) {
            differs(what, expected, actual);
        }
    }

    /// Compares numbers by their names, which differ in case only; the same ones must be there.
    void each(String what, Map<?, ?> expected, Map<? extends Enum<?>, Double> actual) {
        var left = new TreeMap<String, Double>();
        actual.forEach((key, number) -> left.put(key.name(), number));
        expected.forEach((key, number) -> {
            Double found = left.remove(key.toString().toUpperCase(Locale.ROOT));
            near(what + " " + key, number, found == null ? Double.NaN : found);
        });
        same("more of " + what, Map.of(), left);
    }

    private void differs(String what, Object expected, Object actual) {
        found.add(prefix + what + ": expected " + expected + " but was " + actual);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int compared() {
        return compared[0];
    }

    @Override
    public String toString() {
        return found.size() + " of " + compared[0] + " differ:\n"
                + String.join("\n", found.subList(0, Math.min(SHOWN, found.size())));
    }
}
