package boundary.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the consultant changed of the model: own values of its parameters, and from when on ratings teach it weights.
///
/// Parameters stand here under their names: what they mean, and in which range they make sense, is the model's
/// business. A name that the model does not know says nothing to it, and is kept.
///
/// @param parameters own values by the name of the parameter, in the order of the names; a parameter that is not here
/// has its default
/// @param learnFrom the first day whose ratings are learnt from; nothing where all are
public record Tuning(
        Map<String, Double> parameters, @Nullable LocalDate learnFrom) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /// The model as it comes.
    public static final Tuning NONE = new Tuning(Map.of(), null);

    /// @throws IllegalArgumentException if a name is not written like `HALF_LIFE`, or a value is not a finite
    /// number
    public Tuning {
        SortedMap<String, Double> sorted = new TreeMap<>();
        parameters.forEach((name, value) -> sorted.put(checked(name), finite(name, value)));
        parameters = Collections.unmodifiableSortedMap(sorted);
    }

    /// {@return whether a text is written like the name of a parameter}
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// {@return the own value of a parameter, or nothing where it has its default}
    public @Nullable Double of(String parameter) {
        return parameters.get(parameter);
    }

    /// {@return the same with an own value of a parameter, or with its default where the value is nothing}
    public Tuning with(String parameter, @Nullable Double value) {
        Map<String, Double> next = new TreeMap<>(parameters);
        if (value == null) {
            next.remove(parameter);
        } else {
            next.put(parameter, value);
        }
        return new Tuning(next, learnFrom);
    }

    /// {@return the same, learning from the ratings of a day and later, or from all}
    public Tuning learningFrom(@Nullable LocalDate day) {
        return new Tuning(parameters, day);
    }

    private static String checked(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("no parameter is named " + name);
        }
        return name;
    }

    private static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of " + name + " is no finite number");
        }
        return value + 0.0; // −0 is 0
    }
}
