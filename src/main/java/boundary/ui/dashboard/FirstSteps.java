package boundary.ui.dashboard;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.Card;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.SkeletonRow;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The dashboard before the first client: how the first entry is written, and how the first score comes about.
final class FirstSteps {
    private static final int STEPS = 3;

    private final Messages messages;
    private final PageHeader header;
    private final VBox page;

    /// @param log leads to the capture line
    FirstSteps(Messages messages, Runnable log) {
        this.messages = messages;
        header = new PageHeader(messages.text("dashboard.empty.title"), "");
        page = new VBox(12, header, invitation(log), steps(), outline());
        page.setId("dashboard-empty");
    }

    Region node() {
        return page;
    }

    void show(LocalDate day) {
        header.subtitle().setText(messages.dates().full(day));
    }

    private Node invitation(Runnable log) {
        var button = PushButton.primary(messages.text("dashboard.empty.log"))
                .key("Ctrl K")
                .id("log-first")
                .does(log);
        var words = new VBox(
                8,
                Type.TITLE.wrapped(messages.text("dashboard.empty.first")),
                Type.MUTED.wrapped(messages.text("dashboard.empty.how")),
                new HBox(button));
        words.getStyleClass().add("invitation");
        words.setMaxWidth(560);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var examples = new VBox(8, Type.STRONG.label(messages.text("dashboard.empty.understood")));
        for (Language language : Language.values()) {
            Label line = Type.SMALL.label(Messages.in(language).text("dashboard.empty.example"));
            line.setId("example-" + language.tag());
            examples.getChildren().add(line);
        }
        examples.getStyleClass().add("examples");
        examples.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var row = new HBox(24, words, gap, examples);
        row.getStyleClass().add("invitation-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return new Card().flush(row);
    }

    private Node steps() {
        var row = new HBox(24);
        for (int step = 1; step <= STEPS; step++) {
            var number = new Label(Integer.toString(step));
            number.getStyleClass().add("round-number");
            var words = new VBox(
                    Type.STRONG.label(messages.text("dashboard.step." + step)),
                    Type.MUTED.wrapped(messages.text("dashboard.step." + step + ".how")));
            HBox.setHgrow(words, Priority.ALWAYS);
            var one = new HBox(12, number, words);
            one.setPrefWidth(1);
            HBox.setHgrow(one, Priority.ALWAYS);
            row.getChildren().add(one);
        }
        return new Card(messages.text("dashboard.steps")).body(row);
    }

    private Node outline() {
        Label yours = Type.BODY.label(messages.text("dashboard.empty.yours"));
        yours.setMinWidth(140);
        var first = new HBox(
                16,
                yours,
                new BandBadge(Tint.UNKNOWN, messages.text("band.UNKNOWN")),
                Type.MUTED.label(messages.text("dashboard.ofFour", 0, 4)));
        first.getStyleClass().addAll("outline-row", "line-above");
        first.setAlignment(Pos.CENTER_LEFT);
        var rows = new VBox(first, new SkeletonRow(88), new SkeletonRow(128));
        return new Card(messages.text("dashboard.title"))
                .extras(Type.SECONDARY.label(messages.text("dashboard.empty.fills")))
                .body(rows);
    }
}
