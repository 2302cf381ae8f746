package boundary.ui.dashboard;

import boundary.journal.ClientId;
import boundary.journal.Money;
import boundary.report.Dashboard.Giving;
import boundary.report.GivenBack;
import boundary.text.Figures;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What ending the work for a client would give back, with the range of single weeks, and beside it what is given up.
/// It leads to the plan of the ending.
final class GivingCard {
    private final Messages messages;
    private final Consumer<ClientId> plan;
    private final Consumer<ClientId> why;
    private final HBox figures = new HBox(16);
    private final HBox steps = new HBox(8);
    private final Card card = new Card("");

    /// @param plan takes the client the end of whose work is to be planned
    /// @param why takes the client whose score is to be looked at
    GivingCard(Messages messages, Consumer<ClientId> plan, Consumer<ClientId> why) {
        this.messages = messages;
        this.plan = plan;
        this.why = why;
        steps.setAlignment(Pos.CENTER_LEFT);
        card.body(new VBox(12, figures, steps));
        card.setId("giving");
        card.setMinWidth(280);
    }

    Region node() {
        return card;
    }

    void show(Giving giving) {
        GivenBack back = giving.back();
        Figures written = messages.figures();
        card.titled(messages.text("dashboard.giving", giving.row().name()));
        card.title().setMinWidth(0);
        GivenBack.Spread minutes = back.minutesPerWeek();
        figures.getChildren()
                .setAll(figure(
                        written.duration(Math.round(minutes.mean())),
                        messages.text("dashboard.giving.week"),
                        range(
                                written.duration(Math.round(minutes.low())),
                                written.duration(Math.round(minutes.high())))));
        GivenBack.Worth unpaid = back.unpaidPerMonth();
        if (unpaid != null) {
            figures.getChildren()
                    .add(figure(
                            written.moneyRounded(unpaid.mean()),
                            messages.text("dashboard.giving.unpaid"),
                            range(written.moneyRounded(unpaid.low()), written.moneyRounded(unpaid.high()))));
        }
        GivenBack.Spread evenings = back.eveningsPerMonth();
        figures.getChildren()
                .add(figure(
                        written.decimal(evenings.mean(), 1),
                        messages.text("dashboard.giving.evenings"),
                        range(written.decimal(evenings.low(), 1), written.decimal(evenings.high(), 1))));
        Node up = givenUp(back);
        up.getStyleClass().add("given-up");
        figures.getChildren().add(up);
        boolean ends = giving.row().ends();
        ClientId client = giving.row().client();
        steps.getChildren()
                .setAll(
                        PushButton.secondary(messages.text(ends ? "client.goOnEnding" : "client.planEnding"))
                                .small()
                                .id("giving-plan")
                                .does(() -> plan.accept(client)),
                        PushButton.link(messages.text("today.worth.why"))
                                .small()
                                .id("giving-why")
                                .does(() -> why.accept(client)));
    }

    private Node givenUp(GivenBack back) {
        if (back.incomePerMonth().isEmpty()) {
            return figure(
                    messages.text("common.none"),
                    messages.text("dashboard.giving.income"),
                    messages.text("dashboard.noIncome"));
        }
        String income = back.incomePerMonth().stream().map(this::written).collect(Collectors.joining(" + "));
        return figure(income, messages.text("dashboard.giving.income"), "");
    }

    private String written(Money amount) {
        return messages.figures().moneyRounded(amount);
    }

    private String range(String low, String high) {
        return messages.text("dashboard.giving.range", low, high);
    }

    private static Node figure(String value, String what, String range) {
        var box = new VBox(Type.FIGURE.label(value), Type.SMALL.wrapped(what), Type.AXIS.wrapped(range));
        box.setMinWidth(0);
        box.setPrefWidth(120);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
