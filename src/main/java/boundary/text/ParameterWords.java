package boundary.text;

import boundary.journal.Signal;
import boundary.report.ParameterGroup;
import boundary.scoring.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The words for the parameters of the model in one language.
public record ParameterWords(Messages messages) {
    private static final String WEIGHT = "WEIGHT_";
    private static final int WEIGHT_DIGITS = 2;
    private static final int DIGITS = 4;

    /// {@return the sign whose weight a parameter is; nothing for the others}
    public static @Nullable Signal kind(Parameter parameter) {
        String name = parameter.name();
        return name.startsWith(WEIGHT) ? Signal.valueOf(name.substring(WEIGHT.length())) : null;
    }

    /// {@return the name: `Half-life`}
    public String name(Parameter parameter) {
        Signal kind = kind(parameter);
        return kind == null
                ? messages.name("parameter.", parameter)
                : messages.wording().signalRow(kind);
    }

    /// {@return what it means, in one line: `days to half the weight`}
    public String means(Parameter parameter) {
        return messages.text("parameter." + parameter.name() + ".means");
    }

    /// {@return the heading of a group}
    public String group(ParameterGroup group) {
        return messages.name("parameter.group.", group);
    }

    /// {@return its unit: `days`}
    public String unit(Parameter parameter) {
        return messages.name("parameter.unit.", parameter.unit());
    }

    /// {@return where its default comes from}
    public String source(Parameter parameter) {
        return messages.name("parameter.source.", parameter.source());
    }

    /// {@return a value of it, weights with two digits, all others with those that they have, at most four}
    public String value(Parameter parameter, double value) {
        if (kind(parameter) != null) {
            return messages.figures().decimal(value, WEIGHT_DIGITS);
        }
        int digits = BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale();
        return messages.figures().decimal(value, Math.max(0, digits));
    }

    /// {@return all about it in one line: meaning, range, unit, and where the default comes from}
    public String about(Parameter parameter) {
        return isFixed(parameter)
                ? messages.text(
                        "scorecard.aboutFixed",
                        name(parameter),
                        means(parameter),
                        value(parameter, parameter.standard()),
                        unit(parameter),
                        source(parameter))
                : messages.text(
                        "scorecard.about",
                        name(parameter),
                        means(parameter),
                        value(parameter, parameter.least()),
                        value(parameter, parameter.most()),
                        unit(parameter),
                        source(parameter));
    }

    /// {@return what is wrong with a value that is no number of its range}
    public String wrong(Parameter parameter, String typed) {
        return messages.text(
                "scorecard.wrong",
                name(parameter),
                typed,
                value(parameter, parameter.least()),
                value(parameter, parameter.most()),
                unit(parameter));
    }

    /// {@return whether it is a definition, which nobody can change}
    public static boolean isFixed(Parameter parameter) {
        return parameter.least() == parameter.most();
    }
}
