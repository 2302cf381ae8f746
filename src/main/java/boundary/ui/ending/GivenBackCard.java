package boundary.ui.ending;

import boundary.journal.Money;
import boundary.report.EndingPlan;
import boundary.report.GivenBack;
import boundary.report.GivenBack.Spread;
import boundary.report.GivenBack.Worth;
import boundary.report.MoneyPage;
import boundary.text.Figures;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the ending gives back, and what is given up for it.
final class GivenBackCard {
    private final Messages messages;
    private final Figures figures;
    private final VBox lines = new VBox(8);
    private final Card card;

    GivenBackCard(Messages messages) {
        this.messages = messages;
        figures = messages.figures();
        card = new Card(messages.text("ending.back.title")).body(lines);
        card.setId("ending-given-back");
    }

    Region node() {
        return card;
    }

    void show(EndingPlan plan, MoneyPage money) {
        GivenBack back = plan.givenBack();
        lines.getChildren().clear();
        Spread drained = back.minutesPerWeek();
        add(
                "ending.back.drained",
                minutes(drained.mean()),
                messages.text("ending.back.range", minutes(drained.low()), minutes(drained.high())));
        Worth unpaid = back.unpaidPerMonth();
        if (unpaid == null) {
            add("ending.back.unpaid", messages.text("ending.back.noRate"), "");
        } else {
            add(
                    "ending.back.unpaid",
                    figures.moneyRounded(unpaid.mean()),
                    messages.text(
                            "ending.back.range",
                            figures.moneyRounded(unpaid.low()),
                            figures.moneyRounded(unpaid.high())));
        }
        Spread evenings = back.eveningsPerMonth();
        add(
                "ending.back.evenings",
                figures.decimal(evenings.mean(), 1),
                messages.text(
                        "ending.back.range", figures.decimal(evenings.low(), 0), figures.decimal(evenings.high(), 0)));
        Label given = Type.SECTION.wrapped(messages.text("ending.back.givenUp"));
        given.getStyleClass().add("line-above");
        given.setMaxWidth(Double.MAX_VALUE);
        lines.getChildren().add(given);
        add("ending.back.income", income(back.incomePerMonth()), "");
        String carries = carries(money);
        if (!carries.isEmpty()) {
            lines.getChildren().add(Type.SMALL_STRONG.wrapped(carries));
        }
        lines.getChildren().add(Type.SECONDARY.wrapped(messages.count("ending.back.weeks", back.weeks())));
    }

    /// {@return the part of the income, and how long the reserve carries without it; empty where neither is known}
    private String carries(MoneyPage money) {
        Double part = money.year().part();
        Integer months = money.reserve().months();
        String share = part == null ? "" : messages.text("ending.back.share", figures.percent(part));
        String without = months == null ? "" : messages.count("ending.back.reserve", months);
        return (share + " " + without).strip();
    }

    private void add(String key, String value, String range) {
        Label name = Type.BODY.wrapped(messages.text(key));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label figure = Type.NUMBER_STRONG.label(value);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var line = new VBox(row(name, figure));
        if (!range.isEmpty()) {
            line.getChildren().add(Type.SECONDARY.wrapped(range));
        }
        lines.getChildren().add(line);
    }

    private static Node row(Label name, Label figure) {
        var row = new HBox(8, name, figure);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private String income(List<Money> amounts) {
        return amounts.isEmpty()
                ? messages.text("ending.back.unknown")
                : amounts.stream().map(figures::moneyRounded).collect(Collectors.joining(" + "));
    }

    private String minutes(double minutes) {
        return figures.duration(Math.round(minutes));
    }
}
