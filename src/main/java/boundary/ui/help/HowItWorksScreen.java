package boundary.ui.help;

import boundary.journal.Suggestion;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Screen;
import boundary.ui.kit.Card;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the score works, in plain words: what is measured, how it is judged, what was tested, and what it can't know.
public final class HowItWorksScreen implements Screen {
    private static final double READABLE = 680;
    private static final double LIST_WIDTH = 280;
    private static final List<String> SECTIONS = List.of(
            "measured",
            "fade",
            "exposure",
            "weights",
            "bands",
            "pattern",
            "steps",
            "helped",
            "whatif",
            "tested",
            "limits",
            "yours");
    /// What each line of the table suggests, in its order.
    private static final List<Suggestion> TABLE = List.of(
            Suggestion.REPAIR,
            Suggestion.KEEP,
            Suggestion.END,
            Suggestion.REPAIR,
            Suggestion.SET_EXPECTATIONS,
            Suggestion.RENEGOTIATE,
            Suggestion.END,
            Suggestion.REPAIR,
            Suggestion.RENEGOTIATE);

    private final Messages messages;
    private final VBox text = new VBox();
    private final VBox contents = new VBox(4);
    private final ScrollPane pane = new ScrollPane(text);
    private final VBox root;

    /// @param go takes where the user wants to go
    public HowItWorksScreen(Messages messages, Consumer<Destination> go) {
        this.messages = messages;
        text.getStyleClass().add("how-text");
        text.setMaxWidth(READABLE);
        SECTIONS.forEach(this::section);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setId("how-text");
        InSight.keep(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        var page = new Card().flush(pane);
        page.setPrefWidth(READABLE);
        page.setMaxWidth(READABLE + 2 * 16);
        HBox.setHgrow(page, Priority.ALWAYS);
        contents.setMinWidth(LIST_WIDTH);
        contents.setPrefWidth(LIST_WIDTH);
        contents.setMaxWidth(LIST_WIDTH);
        var columns = new HBox(12, page, contents);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var back = PushButton.secondary(messages.text("how.back"))
                .id("how-back")
                .does(() -> go.accept(new Destination.ToHelp()));
        root = new VBox(
                12, new PageHeader(messages.text("how.title"), messages.text("how.about")).actions(back), columns);
        root.setId("how");
        root.getStylesheets()
                .add(Objects.requireNonNull(HowItWorksScreen.class.getResource("/boundary/ui/help.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        pane.setVvalue(0);
    }

    private void section(String name) {
        String key = "how." + name;
        Label heading = Type.SECTION.wrapped(messages.text(key));
        heading.setId("how-" + name);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.getStyleClass().add("how-heading");
        text.getChildren().add(heading);
        for (int paragraph = 1; messages.has(key + "." + paragraph); paragraph++) {
            text.getChildren().add(Type.BODY.wrapped(messages.text(key + "." + paragraph)));
            if (name.equals("steps") && paragraph == 1) {
                text.getChildren().add(table());
            }
        }
        var link =
                PushButton.link(messages.text(key)).small().id("to-how-" + name).does(() -> reveal(heading));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMaxWidth(LIST_WIDTH);
        link.getStyleClass().add("how-link");
        contents.getChildren().add(link);
    }

    private Node table() {
        var grid = new GridPane(16, 0);
        grid.setId("how-table");
        for (int row = 0; row < TABLE.size(); row++) {
            Label when = Type.BODY.wrapped(messages.text("how.when." + (row + 1)));
            Label then = Type.STRONG.wrapped(messages.wording().suggestion(TABLE.get(row)));
            for (Label cell : List.of(when, then)) {
                cell.getStyleClass().add("how-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.setMaxHeight(Double.MAX_VALUE);
            }
            grid.addRow(row, when, then);
        }
        var wide = new ColumnConstraints();
        wide.setPercentWidth(66);
        var narrow = new ColumnConstraints();
        narrow.setPercentWidth(34);
        grid.getColumnConstraints().setAll(wide, narrow);
        return grid;
    }

    private void reveal(Node heading) {
        double hidden = text.getHeight() - pane.getViewportBounds().getHeight();
        double top = heading.getBoundsInParent().getMinY();
        pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }
}
