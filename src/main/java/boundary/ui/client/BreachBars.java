package boundary.ui.client;

import boundary.journal.Interaction;
import boundary.report.Boundaries;
import boundary.report.Boundaries.Breaches;
import boundary.report.Boundaries.Line;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.RateBar;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How often a boundary was broken a week before it was told and since, by the client and by me, each with its entries
/// behind a link, and what can be said of it.
final class BreachBars {
    private final Messages messages;
    private final BoundaryWords words;
    private final BreachEntries entries;
    private final String id;
    private final GridPane grid = new GridPane(8, 2);

    /// @param id begins the ids of the links
    BreachBars(Messages messages, BreachEntries entries, String id) {
        this.messages = messages;
        words = new BoundaryWords(messages);
        this.entries = entries;
        this.id = id;
    }

    /// {@return the bars of a boundary}
    ///
    /// @param most how many a week fill a bar
    VBox of(Line line, double most) {
        var slot = new VBox();
        var name = new ColumnConstraints();
        name.setMinWidth(72);
        var bar = new ColumnConstraints(28, 72, 200);
        bar.setHgrow(Priority.ALWAYS);
        var rate = new ColumnConstraints();
        rate.setHalignment(HPos.RIGHT);
        var count = new ColumnConstraints();
        count.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, bar, rate, count);
        UUID key = line.boundary().key();
        Breaches since = line.since();
        row(new Row(key + "-before", words.before(line), Tint.UNKNOWN, line.before()), most, slot);
        if (since != null) {
            row(new Row(key + "-since", messages.text("boundary.since"), Tint.STRAINED, since), most, slot);
            Breaches own = new Breaches(line.own(), since.weeks());
            row(new Row(key + "-own", messages.text("boundary.own"), Tint.ACCENT, own), most, slot);
        }
        Label said = Type.SMALL.wrapped(words.verdict(line));
        said.setId(id + "-verdict-" + key);
        return new VBox(4, grid, slot, said);
    }

    private record Row(String key, String name, Tint tint, Breaches breaches) {}

    private void row(Row row, double most, VBox slot) {
        Breaches breaches = row.breaches();
        Label name = Type.SECONDARY.wrapped(row.name());
        Label rate = Type.SMALL.label(words.rate(breaches));
        rate.setMinWidth(Region.USE_PREF_SIZE);
        List<Interaction> behind = breaches.entries();
        PushButton link = PushButton.link(messages.figures().whole(behind.size()))
                .small()
                .id(id + "-" + row.key())
                .does(() -> entries.turn(row.key(), behind, slot));
        link.getStyleClass().add("breach-count");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setDisable(behind.isEmpty());
        link.setAccessibleText(messages.text("boundary.entries", row.name(), behind.size()));
        grid.addRow(grid.getRowCount(), name, new RateBar(row.tint(), breaches.perWeek() / most), rate, link);
    }

    /// {@return how many a week fill the bars of all boundaries, so that they can be compared}
    static double most(Boundaries boundaries) {
        return boundaries.lines().stream()
                .flatMapToDouble(line -> {
                    Breaches since = line.since();
                    double now = since == null ? 0 : since.perWeek();
                    double own = since == null ? 0 : new Breaches(line.own(), since.weeks()).perWeek();
                    return DoubleStream.of(line.before().perWeek(), now, own);
                })
                .reduce(1, Math::max);
    }
}
