package boundary.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The second page of the gallery: tables and charts.
final class GalleryCharts {
    private GalleryCharts() {}

    record Row(
            String name, Tint band, String word, double low, double score, double high, String pattern, String step) {}

    static Region page() {
        var rows = List.of(
                new Row(
                        "Northwind Studio",
                        Tint.DRAINING,
                        "Draining",
                        81,
                        88.5,
                        92,
                        "Lasting pattern",
                        "End after 2 obligations…"),
                new Row("ООО «Вектор»", Tint.DRAINING, "Draining", 58, 75, 85, "Open question", "Set expectations…"),
                new Row("M. Okafor", Tint.STRAINED, "Strained", 28, 48, 65, "Passing trouble", "Offer a repair…"),
                new Row("Lumen Clinic", Tint.CALM, "Calm", 1, 5, 16, "Healthy", ""),
                new Row("Қазына Дизайн", Tint.UNKNOWN, "Not enough yet", 0, 0, 0, "Too early to say", ""));
        var page = new VBox(
                table(rows),
                new HBox(12, waterfall(), side()),
                new MessageLine(
                                Tint.WATCH,
                                Icon.WARNING,
                                "The file has 3 lines that could not be read.",
                                PushButton.link("Show them").small())
                        .boxed());
        page.getStyleClass().add("page");
        var root = new StackPane(page);
        new Toast(root).say("Logged: Northwind Studio, call 21:40", "Undo", () -> {});
        return root;
    }

    private static Card table(List<Row> rows) {
        var table = new KitTable<Row>(40);
        table.words("client", "Client", 144, Type.STRONG, Row::name);
        table.fixed(table.figures(
                "drain", "Drain", 54, row -> row.band() == Tint.UNKNOWN ? "–" : "" + Math.round(row.score())));
        table.column("interval", "", 90, row -> {
            var bar = new IntervalBar();
            if (row.band() == Tint.UNKNOWN) {
                bar.showUnknown();
            } else {
                bar.show(row.band(), row.low(), row.score(), row.high());
            }
            return bar;
        });
        table.column("band", "", 142, row -> new BandBadge(row.band(), row.word()));
        table.column("weeks", "26 weeks", 96, row -> {
            var line = new Sparkline();
            line.show(
                    row.band(),
                    IntStream.range(0, 26)
                            .mapToObj(i -> Math.max(1, row.score() * i / 25 - 3 * (i % 3)))
                            .toList());
            return line;
        });
        table.column("why", "Why, last 30 days", 206, row -> {
            var box = new HBox(4, new Chip("off-hours", 5), new Chip("complaint", 2));
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        });
        table.column("pattern", "Pattern", 150, row -> {
            var box = new VBox(Type.BODY.label(row.pattern()), Type.AXIS.label("96 % likely to last"));
            box.getStyleClass().add("two-lines");
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        });
        table.column(
                        "step",
                        "Suggestion",
                        150,
                        row -> row.step().isEmpty()
                                ? Type.MUTED.label("Keep")
                                : PushButton.secondary(row.step()).small())
                .getStyleClass()
                .add("right");
        table.feed(rows, Row::name);
        table.getSelectionModel().select(0);
        table.tall(rows.size());
        return new Card("Clients by drain")
                .subtitled("score 0–100, 80 % interval, last 26 weeks")
                .extras(new KeyHints().hint("↑ ↓", "select"))
                .flush(table);
    }

    private static Card waterfall() {
        var fall = new Waterfall();
        fall.show(
                List.of(
                        new Waterfall.Step(
                                "before",
                                "Before any entry",
                                2.1,
                                "2.1",
                                Tint.UNKNOWN,
                                "",
                                "where every client starts"),
                        new Waterfall.Step(
                                "off", "Off-hours contact", 36.1, "+36.1", Tint.DRAINING, "11 entries", "in 12 weeks"),
                        new Waterfall.Step(
                                "complaints", "Complaints", 50.3, "+50.3", Tint.DRAINING, "4 entries", "in 12 weeks"),
                        new Waterfall.Step("tol", "Your tolerance", -3, "−3.0", Tint.CALM, "", "learnt")),
                new Waterfall.Total(
                        "Score today",
                        Tint.DRAINING,
                        81,
                        85.5,
                        92,
                        IntervalBar.THRESHOLDS,
                        "85.5",
                        "80 % interval 81 to 92"));
        fall.open("off", Type.BODY.label("        the panel of the entries"));
        var card = new Card("85.5 of 100: what it is made of")
                .extras(Type.SECONDARY.label("points add up exactly"))
                .body(fall);
        card.setMinWidth(590);
        card.setMaxWidth(590);
        return card;
    }

    private static Node side() {
        var box = new VBox(12, strip(), terms(), legend());
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node terms() {
        var axis = new PatternAxis("open question");
        axis.show(0.04, 0.2);
        return new HBox(8, axis, new DivergingBar(-3.2, 4), new DivergingBar(0, 4), new DivergingBar(2.6, 4));
    }

    private static Node strip() {
        var strip = new DayStrip();
        var days = new ArrayList<DayStrip.Day>();
        for (int i = 0; i < 7; i++) {
            var state = i == 3 ? DayStrip.State.UNKNOWN : i == 2 ? DayStrip.State.CLEAR : DayStrip.State.LOGGED;
            days.add(new DayStrip.Day(LocalDate.of(2026, 11, 16 + i), "Mon " + (16 + i), "spoken", state, i, i == 6));
        }
        strip.show(days);
        HBox.setHgrow(strip, Priority.ALWAYS);
        return strip;
    }

    private static Node legend() {
        return new VBox(
                new Swatch(Swatch.Mark.LOGGED, "logged"),
                new Swatch(Swatch.Mark.CLEAR, "clear"),
                new Swatch(Swatch.Mark.UNKNOWN, "unknown"),
                new SkeletonRow(80));
    }
}
