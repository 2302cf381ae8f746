package boundary.ui.settings;

import boundary.journal.Money;
import boundary.journal.Practice;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactForm;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The consultant's own practice: what letters and sums need and no score does. What is being typed survives every
/// change of the journal.
final class PracticeCard {
    private final FxSession session;
    private final Messages messages;
    private final PracticeFields fields;
    private final PushButton edit;
    private final VBox box = new VBox();
    private final Card card;
    private @Nullable FactForm<Practice> form;

    PracticeCard(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        fields = new PracticeFields(session, messages);
        edit = PushButton.secondary(messages.text("common.edit"))
                .small()
                .id("practice-edit")
                .does(this::open);
        edit.setAccessibleText(messages.text("common.edit") + " " + messages.text("practice.title"));
        card = new Card(messages.text("practice.title")).extras(edit).flush(box);
    }

    Card card() {
        return card;
    }

    /// Shows the practice of the journal; an open form stays.
    void show() {
        if (form == null) {
            arrange();
        }
    }

    private void open() {
        fields.begin(session.journal().practice());
        var words = new FactWords(messages).list("practice.none");
        form = new FactForm<>("practice", fields, words, this::close);
        arrange();
        fields.first().requestFocus();
    }

    private void close() {
        form = null;
        arrange();
        edit.requestFocus();
    }

    private void arrange() {
        FactForm<Practice> open = form;
        edit.setVisible(open == null);
        if (open != null) {
            box.getChildren().setAll(open);
            return;
        }
        var lines = new VBox(2);
        lines.getStyleClass().add("fact-empty");
        List<String> said = lines(session.journal().practice());
        if (said.isEmpty()) {
            lines.getChildren().add(Type.MUTED.wrapped(messages.text("practice.none")));
        }
        said.forEach(line -> lines.getChildren().add(Type.SMALL.wrapped(line)));
        box.getChildren().setAll(lines);
    }

    private List<String> lines(Practice practice) {
        var lines = new ArrayList<String>();
        if (!practice.name().isEmpty()) {
            lines.add(line("practice.name", practice.name()));
        }
        amount(lines, "money.reserve.need", practice.need());
        amount(lines, "money.reserve.own", practice.reserve());
        if (!practice.rates().isEmpty()) {
            String home = session.journal().policy().currency().getCurrencyCode();
            String rates = practice.rates().entrySet().stream()
                    .map(rate -> messages.text(
                            "practice.rate",
                            rate.getKey().getCurrencyCode(),
                            messages.figures()
                                    .decimal(
                                            rate.getValue().doubleValue(),
                                            rate.getValue().scale()),
                            home))
                    .collect(Collectors.joining(", "));
            lines.add(line("practice.rates", rates));
        }
        return lines;
    }

    private void amount(List<String> lines, String key, @Nullable Money amount) {
        if (amount != null) {
            lines.add(line(key, messages.figures().money(amount)));
        }
    }

    private String line(String key, String value) {
        return messages.text("practice.line", messages.text(key), value);
    }
}
