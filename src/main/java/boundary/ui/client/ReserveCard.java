package boundary.ui.client;

import boundary.journal.Money;
import boundary.report.MoneyPage;
import boundary.report.ReserveWithout;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactForm;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How long the reserve carries without the client, and the form in which need, reserve and rates are set.
final class ReserveCard {
    private final Messages messages;
    private final MoneyWords words;
    private final ReserveFields fields;
    private final VBox rows = new VBox();
    private final Label carries = Type.STRONG.wrapped("");
    private final Label missing = Type.SMALL.wrapped("");
    private final Label from = Type.SECONDARY.wrapped("");
    private final PushButton edit;
    private final VBox place = new VBox();
    private final Card card;
    private @Nullable MoneyPage shown;

    ReserveCard(MoneyDesk desk) {
        messages = desk.messages();
        words = new MoneyWords(messages);
        fields = new ReserveFields(desk);
        edit = PushButton.secondary(messages.text("common.edit"))
                .small()
                .id("reserve-edit")
                .does(this::open);
        carries.setId("reserve-carries");
        missing.setId("reserve-missing");
        from.setId("reserve-from");
        rows.setId("reserve-rows");
        for (Label each : new Label[] {carries, missing}) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        card = new Card("").extras(edit).flush(place).body(new VBox(4, rows, carries, missing, from));
        card.title().setMinWidth(0);
        card.title().setWrapText(true);
        card.setId("reserve-card");
    }

    Card card() {
        return card;
    }

    /// @param anew whether another client is shown than before: then an open form is closed
    void show(MoneyPage page, boolean anew) {
        shown = page;
        if (anew) {
            place.getChildren().clear();
        }
        card.titled(messages.text("money.reserve", MoneyWords.brief(page.client())));
        card.title()
                .setTooltip(
                        new Tooltip(messages.text("money.reserve", page.client().name())));
        edit.setAccessibleText(
                messages.text("common.edit") + ", " + card.title().getText());
        ReserveWithout reserve = page.reserve();
        rows.getChildren()
                .setAll(
                        row("reserve-row-need", "money.reserve.need", reserve.need()),
                        row("reserve-row-others", "money.reserve.others", reserve.others()),
                        row("reserve-row-lacking", "money.reserve.lacking", reserve.lacking()),
                        row("reserve-row-own", "money.reserve.own", reserve.reserve()));
        carries.setText(words.carries(page));
        missing.setText(words.missing(reserve.missing()));
        from.setText(words.from(page));
    }

    private Node row(String id, String key, @Nullable Money amount) {
        Label name = Type.BODY.wrapped(messages.text(key));
        Label figure = Type.NUMBER_STRONG.label(
                amount == null
                        ? messages.text("common.none")
                        : messages.figures().moneyRounded(amount));
        figure.setId(id);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, name, gap, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("money-row");
        return row;
    }

    private void open() {
        MoneyPage page = shown;
        if (page != null) {
            fields.begin(page);
            place.getChildren().setAll(new FactForm<>("reserve", fields, new FactWords(messages).form(), this::close));
            fields.first().requestFocus();
        }
    }

    private void close() {
        place.getChildren().clear();
        edit.requestFocus();
    }
}
