package boundary.ui.help;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Screen;
import boundary.ui.kit.Card;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Help: how a line is written, what the keys do, what the score says and what it can't know, how work is
/// ended well, and where the data lies.
public final class HelpScreen implements Screen {
    private static final List<String> EXAMPLES = List.of("plain", "full", "paid", "good", "earlier", "talk");
    private static final List<String> KEYS = List.of(
            "capture",
            "log",
            "answer",
            "reply",
            "form",
            "undo",
            "redo",
            "day",
            "search",
            "looks",
            "screens",
            "settings",
            "help");
    private static final List<String> SCORE = List.of("sum", "fair", "tested", "suggestion");
    private static final List<String> ENDING = List.of("agreed", "answer", "money", "plan", "letters");
    private static final List<String> DATA = List.of("file", "offline", "versions", "commands");

    private final Messages messages;
    private final ScrollPane root;

    /// @param go takes where the user wants to go
    public HelpScreen(Messages messages, Consumer<Destination> go) {
        this.messages = messages;
        var left = new VBox(12, examples(), sentences("help.ending", ENDING));
        var right = new VBox(12, keys(), score(go), sentences("help.data", DATA));
        left.setPrefWidth(520);
        right.setPrefWidth(520);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var page = new VBox(
                12,
                new PageHeader(messages.text("help.title"), messages.text("help.about")),
                new HBox(12, left, right));
        root = new ScrollPane(page);
        root.setId("help");
        root.setFitToWidth(true);
    }

    @Override
    public Region node() {
        return root;
    }

    private Node examples() {
        var grid = new GridPane(16, 4);
        for (int row = 0; row < EXAMPLES.size(); row++) {
            String key = "help.example." + EXAMPLES.get(row);
            Label line = Type.STRONG.wrapped(messages.text(key));
            Label meaning = Type.MUTED.wrapped(messages.text(key + ".means"));
            grid.addRow(row, line, meaning);
        }
        grid.getColumnConstraints().setAll(percent(48), percent(52));
        var others = new ArrayList<String>();
        for (Language language : Language.values()) {
            if (language != messages.language()) {
                others.add(Messages.in(language).text("help.example.full"));
            }
        }
        return new Card(messages.text("help.examples"))
                .body(
                        Type.BODY.wrapped(messages.text("help.examples.rule")),
                        grid,
                        Type.MUTED.wrapped(messages.text("help.examples.others", String.join(" · ", others))));
    }

    private Node keys() {
        var grid = new GridPane(16, 6);
        for (int row = 0; row < KEYS.size(); row++) {
            String key = "help.key." + KEYS.get(row);
            var caps = new HBox(4);
            for (String cap : messages.text(key).split(" / ", -1)) {
                caps.getChildren().add(new KeyCap(cap));
            }
            caps.setAlignment(Pos.CENTER_LEFT);
            grid.addRow(row, caps, Type.BODY.wrapped(messages.text(key + ".does")));
        }
        return new Card(messages.text("help.keys")).body(grid);
    }

    private static ColumnConstraints percent(double width) {
        var column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private Node score(Consumer<Destination> go) {
        return sentences("help.score", SCORE)
                .extras(PushButton.link(messages.text("how.open"))
                        .small()
                        .id("how-it-works")
                        .does(() -> go.accept(new Destination.ToHowItWorks())));
    }

    private Card sentences(String area, List<String> keys) {
        var card = new Card(messages.text(area));
        card.body(keys.stream()
                .map(key -> Type.BODY.wrapped(messages.text(area + "." + key)))
                .toArray(Node[]::new));
        return card;
    }
}
