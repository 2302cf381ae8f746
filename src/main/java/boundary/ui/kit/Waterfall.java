package boundary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Points that add up: one row a step, its bar beginning where the one above ended, and the total below a line. Any
/// step can be opened to show a panel under its row.
public final class Waterfall extends VBox {
    /// One step.
    ///
    /// @param id the node id of the row
    /// @param points how much it adds, in points of the scale 0 to 100
    /// @param shown the points as they are written
    /// @param link the pressable part of the note, empty for none
    /// @param note what follows it
    public record Step(String id, String label, double points, String shown, Tint tint, String link, String note) {}

    /// The sum, with its 80 % interval.
    ///
    /// @param thresholds the scores from which the bands begin
    public record Total(
            String label,
            Tint tint,
            double low,
            double score,
            double high,
            List<Double> thresholds,
            String shown,
            String note) {}

    private final List<WaterfallBar> bars = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private @Nullable Node panel;
    private Consumer<String> onOpen = id -> {};

    /// Makes an empty one; fill it with [#show].
    public Waterfall() {
        getStyleClass().add("waterfall");
    }

    /// Sets what happens when the link of a step is pressed; it is given the step's id.
    public void onOpen(Consumer<String> action) {
        onOpen = action;
    }

    /// Replaces the steps and the total, and closes an open panel.
    public void show(List<Step> steps, Total total) {
        bars.clear();
        rows.clear();
        panel = null;
        double sum = 0;
        for (Step step : steps) {
            var bar = new WaterfallBar(sum, sum + step.points(), bars.isEmpty(), step.tint());
            sum += step.points();
            bars.add(bar);
            rows.add(row(step, bar));
        }
        getChildren().setAll(rows);
        getChildren().add(sumRow(total));
    }

    /// Opens a panel under a step, closing the one that was open; an unknown id only closes.
    public void open(String id, Node content) {
        close();
        Optional<HBox> row =
                rows.stream().filter(each -> id.equals(each.getId())).findFirst();
        row.ifPresent(found -> {
            getChildren().add(getChildren().indexOf(found) + 1, content);
            panel = content;
        });
    }

    /// Closes the open panel, if there is one.
    public void close() {
        if (panel != null) {
            getChildren().remove(panel);
            panel = null;
        }
    }

    List<WaterfallBar> bars() {
        return List.copyOf(bars);
    }

    private HBox row(Step step, WaterfallBar bar) {
        var words = new HBox(4);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!step.link().isEmpty()) {
            var link = new Hyperlink(step.link());
            link.getStyleClass().add("small");
            link.setOnAction(event -> onOpen.accept(step.id()));
            link.setAccessibleText(step.label() + ": " + step.link());
            words.getChildren().add(link);
        }
        words.getChildren().add(Type.SECONDARY.label(step.note()));
        HBox row = columns(Type.BODY.label(step.label()), bar, Type.NUMBER_STRONG.label(step.shown()), words);
        row.setId(step.id());
        return row;
    }

    private static HBox sumRow(Total total) {
        var track = new ScoreTrack();
        track.thresholds(total.thresholds()).show(total.tint(), total.low(), total.score(), total.high());
        track.setAccessibleText(total.label() + ": " + total.shown() + ", " + total.note());
        Label points = Type.NUMBER_STRONG.label(total.shown());
        points.getStyleClass().add("sum");
        HBox row = columns(Type.STRONG.label(total.label()), track, points, Type.SECONDARY.label(total.note()));
        row.getStyleClass().addAll("total", "line-above");
        return row;
    }

    /// In every row each column is as wide as in the others, or the bars would not meet; where room is short the
    /// bars give way.
    private static HBox columns(Label label, Region bar, Label points, Region note) {
        label.setMinWidth(176);
        label.setMaxWidth(176);
        bar.setMinWidth(48);
        bar.setPrefWidth(174);
        bar.setMaxWidth(174);
        note.setMinWidth(84);
        note.setPrefWidth(84);
        note.setMaxWidth(Double.MAX_VALUE);
        points.setMinWidth(54);
        points.setPrefWidth(54);
        points.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(note, Priority.ALWAYS);
        var row = new HBox(label, bar, points, note);
        HBox.setMargin(note, new Insets(0, 0, 0, 8));
        row.getStyleClass().add("waterfall-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
