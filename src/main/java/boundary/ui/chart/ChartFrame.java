package boundary.ui.chart;

import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with a chart: T turns it into the table of its numbers and back, and it can be saved as a picture. For the
/// interface's thread.
public final class ChartFrame {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 12;
    private static final double WORDS = 200;
    private static final double FIGURES = 120;

    private final String id;
    private final Messages messages;
    private final Outbox outbox;
    private final ChartView view = new ChartView();
    private final Label about = Type.SECONDARY.wrapped("");
    private final FlowPane legend = new FlowPane(16, 2);
    private final VBox picture = new VBox(6, view, legend);
    private final StackPane slot = new StackPane(picture);
    private final VBox under = new VBox(6);
    private final VBox said = new VBox();
    private final PushButton turning;
    private final PushButton saving;
    private final Card card = new Card("");
    private @Nullable KitTable<List<String>> table;
    private @Nullable Chart shown;

    /// How much room the buttons of a frame have.
    public enum Room {
        /// They have words.
        WIDE,
        /// They are pictures, each with its words as a hint; what the chart shows stands below its head.
        HALF,
        /// They are pictures, and the legend stands in the head.
        NARROW
    }

    /// @param id begins the ids of the nodes: `-chart`, `-numbers`, `-turn`, `-save`, `-card`
    /// @param key the key printed in the button that shows the numbers
    /// @param outbox writes pictures
    public ChartFrame(String id, Room room, String key, Messages messages, Outbox outbox) {
        this.id = id;
        this.messages = messages;
        this.outbox = outbox;
        view.setId(id + "-chart");
        card.setId(id + "-card");
        said.setId(id + "-said");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        turning = button(room, Icon.LIST, messages.text("chart.numbers"))
                .id(id + "-turn")
                .does(this::turn);
        saving = button(room, Icon.SAVE, messages.text("chart.save"))
                .id(id + "-save")
                .does(this::choose);
        switch (room) {
            case WIDE -> {
                turning.key(key);
                picture.getChildren().setAll(view, legend);
            }
            case HALF -> picture.getChildren().setAll(about, view, legend);
            case NARROW -> picture.getChildren().setAll(view);
        }
        controls();
        card.body(new VBox(6, slot, under, said));
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static PushButton button(Room room, Icon icon, String words) {
        if (room == Room.WIDE) {
            return PushButton.secondary(words).small();
        }
        PushButton button = PushButton.icon(icon, words).small();
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// Puts controls of the chart before the buttons; {@return this frame}
    public ChartFrame controls(Node... before) {
        List<Node> extras = new ArrayList<>(Arrays.asList(before));
        if (!picture.getChildren().contains(legend)) {
            legend.setPrefWrapLength(1);
            legend.setMinWidth(0);
            extras.add(legend);
        }
        extras.add(turning);
        extras.add(saving);
        card.extras(extras.toArray(Node[]::new));
        return this;
    }

    /// Puts nodes below the chart; {@return this frame}
    public ChartFrame below(Node... more) {
        under.getChildren().setAll(more);
        return this;
    }

    /// {@return the card}
    public Card card() {
        return card;
    }

    /// Takes the focus to what is shown.
    void focus() {
        (isTable() ? slot.getChildren().getFirst() : view).requestFocus();
    }

    /// Replaces the chart; what was turned into a table stays one.
    public void show(Chart chart) {
        boolean asTable = isTable();
        shown = chart;
        boolean below = picture.getChildren().contains(about);
        about.setText(chart.subtitle());
        card.titled(chart.title()).subtitled(below ? "" : chart.subtitle());
        view.show(chart.plot(), messages.text("chart.spokenAs", chart.title(), chart.spoken()));
        legend.getChildren().setAll(chart.legend().stream().map(ChartFrame::key).toList());
        legend.setManaged(!chart.legend().isEmpty());
        table = null;
        if (asTable) {
            slot.getChildren().setAll(table(chart));
        }
    }

    /// Shows the numbers in place of the chart, or the chart again.
    public void turn() {
        Chart chart = shown;
        if (chart == null) {
            return;
        }
        boolean toTable = !isTable();
        Node next = toTable ? table(chart) : picture;
        slot.getChildren().setAll(next);
        (toTable ? next : view).requestFocus();
        String words = messages.text(toTable ? "chart.chart" : "chart.numbers");
        if (turning.getText().isEmpty()) {
            turning.setTooltip(new Tooltip(words));
            turning.setAccessibleText(words);
        } else {
            turning.setText(words);
        }
    }

    private boolean isTable() {
        return !slot.getChildren().contains(picture);
    }

    private static Node key(LegendKey key) {
        var sample = new ChartView();
        Drawing drawing = key.drawing();
        sample.setFocusTraversable(false);
        sample.setMinSize(drawing.width(), drawing.height());
        sample.setMaxSize(drawing.width(), drawing.height());
        sample.show(new Still(drawing), key.words());
        return sample;
    }

    private KitTable<List<String>> table(Chart chart) {
        KitTable<List<String>> made = table;
        if (made == null) {
            made = new KitTable<>(ROW);
            made.setId(id + "-numbers");
            made.setAccessibleText(messages.text("chart.spokenAs", chart.title(), messages.text("chart.numbers")));
            List<String> heads = chart.numbers().heads();
            for (int i = 0; i < heads.size(); i++) {
                int at = i;
                if (i > 0 && i <= chart.numbers().figures()) {
                    made.figures("column-" + i, heads.get(i), FIGURES, row -> row.get(at));
                } else {
                    made.words("column-" + i, heads.get(i), WORDS, Type.BODY, row -> row.get(at));
                }
            }
            made.feed(chart.numbers().rows(), row -> row);
            made.tall(Math.clamp(chart.numbers().rows().size(), 1, MOST_ROWS));
            table = made;
        }
        return made;
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isAltDown() && !key.isMetaDown();
        if (key.getCode() == KeyCode.T && plain && !(key.getTarget() instanceof TextInputControl)) {
            turn();
            key.consume();
        }
    }

    private void choose() {
        var menu = new ContextMenu(item("PNG"), item("SVG"));
        menu.setId(id + "-save-menu");
        menu.show(saving, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String form) {
        var item = new MenuItem(messages.text("chart.save." + form));
        item.setId(id + "-save-" + form);
        item.setOnAction(event -> save(form));
        return item;
    }

    private void save(String form) {
        Chart chart = shown;
        if (chart == null) {
            return;
        }
        var drawn = new Picture(chart);
        Outbox.Picture saved = "PNG".equals(form)
                ? new Saved(chart.name(), ".png", drawn.png()::write)
                : new Saved(
                        chart.name(),
                        ".svg",
                        out -> out.write(drawn.svg(messages.language().tag()).getBytes(StandardCharsets.UTF_8)));
        outbox.save(saved, messages, this::tell);
    }

    private void tell(Outbox.Outcome outcome) {
        said.setVisible(!(outcome instanceof Outbox.Outcome.Left));
        switch (outcome) {
            case Outbox.Outcome.Saved saved ->
                said.getChildren()
                        .setAll(new MessageLine(Tint.CALM, Icon.CHECK, saved.sentence(messages, "chart.saved")));
            case Outbox.Outcome.Failed(String sentence) ->
                said.getChildren().setAll(new MessageLine(Tint.DRAINING, Icon.WARNING, sentence));
            case Outbox.Outcome.Left() -> said.getChildren().clear();
        }
    }

    /// Writes the bytes of a picture.
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private record Saved(String name, String ending, Content content) implements Outbox.Picture {
        @Override
        public void write(OutputStream out) throws IOException {
            content.write(out);
        }
    }

    private record Still(Drawing drawing) implements Plot {
        @Override
        public double height() {
            return drawing.height();
        }

        @Override
        public Drawing at(double width) {
            return drawing;
        }
    }
}
