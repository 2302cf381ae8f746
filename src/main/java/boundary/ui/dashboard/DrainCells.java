package boundary.ui.dashboard;

import boundary.report.Dashboard.Row;
import boundary.report.SignalCount;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Trend;
import boundary.text.Messages;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.CountChips;
import boundary.ui.kit.IntervalBar;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The cells that say who drains, how far, and by what.
record DrainCells(Messages messages) {
    private static final double ARROW = 14;

    Node name(Row row) {
        Label label = Type.STRONG.label(row.name());
        label.setTooltip(new Tooltip(row.name()));
        String late = overdue(row);
        if (late.isEmpty()) {
            return label;
        }
        Label below = Type.AXIS.label(late);
        below.setId("overdue-" + row.client().value());
        below.getStyleClass().add("overdue");
        below.setTooltip(new Tooltip(late));
        var lines = new VBox(label, below);
        lines.getStyleClass().add("two-lines");
        return lines;
    }

    /// What is overdue, of both sides; empty where nothing is.
    private String overdue(Row row) {
        if (row.overdue() > 0 && row.overdueOfTheirs() > 0) {
            return messages.text("dashboard.overdue", row.overdue(), row.overdueOfTheirs());
        }
        if (row.overdue() > 0) {
            return messages.text("dashboard.overdueMine", row.overdue());
        }
        return row.overdueOfTheirs() > 0 ? messages.text("dashboard.overdueTheirs", row.overdueOfTheirs()) : "";
    }

    /// The score as a whole number, and where it stands with its interval.
    Node score(Row row) {
        Assessment assessment = row.assessment();
        boolean known = assessment.band() != Band.UNKNOWN;
        Label figure = Type.SCORE.label(
                known ? messages.figures().decimal(assessment.score(), 0) : messages.text("common.none"));
        figure.setAlignment(Pos.CENTER_RIGHT);
        figure.setMinWidth(24);
        figure.setPrefWidth(24);
        var bar = new IntervalBar().thresholds(row.bounds().bands());
        HBox.setHgrow(bar, Priority.ALWAYS);
        if (known) {
            bar.show(
                    tint(assessment.band()),
                    assessment.interval().low(),
                    assessment.score(),
                    assessment.interval().high());
            bar.setAccessibleText(interval(assessment));
            Tooltip.install(bar, new Tooltip(interval(assessment)));
        } else {
            bar.showUnknown();
        }
        var box = new HBox(4, figure, arrow(assessment), bar);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Up or down where it moved in four weeks; its room is kept where it did not.
    private Label arrow(Assessment assessment) {
        Trend trend = assessment.trend();
        boolean moves = trend != Trend.STEADY && assessment.band() != Band.UNKNOWN;
        Label arrow = Type.SECONDARY.label(moves ? trend == Trend.RISING ? "↗" : "↘" : "");
        arrow.setMinWidth(ARROW);
        arrow.setPrefWidth(ARROW);
        if (moves) {
            String words = messages.wording().trend(trend);
            arrow.setId("trend-" + assessment.client().value());
            arrow.setAccessibleText(words);
            arrow.setTooltip(new Tooltip(words));
        }
        return arrow;
    }

    Node band(Row row) {
        Band band = row.assessment().band();
        return new BandBadge(tint(band), messages.wording().band(band));
    }

    /// The signals of the last 30 days; without any, how many ordinary contacts there were.
    Node why(Row row) {
        if (row.signals().isEmpty()) {
            return Type.SECONDARY.label(
                    row.entries() == 0
                            ? messages.text("dashboard.noContact")
                            : messages.count("dashboard.ordinary", row.entries()));
        }
        return new CountChips(
                row.signals().stream()
                        .map(s -> new CountChips.Count(messages.wording().signal(s.signal()), s.count()))
                        .toList(),
                more -> messages.text("dashboard.more", more),
                all(row.signals()));
    }

    static Tint tint(Band band) {
        return Tint.valueOf(band.name());
    }

    private String interval(Assessment assessment) {
        return messages.text(
                "client.score.interval",
                messages.figures().decimal(assessment.interval().low(), 0),
                messages.figures().decimal(assessment.interval().high(), 0));
    }

    private String all(List<SignalCount> signals) {
        return signals.stream()
                .map(s -> messages.text("dashboard.times", messages.wording().signal(s.signal()), s.count()))
                .collect(Collectors.joining(", "));
    }
}
