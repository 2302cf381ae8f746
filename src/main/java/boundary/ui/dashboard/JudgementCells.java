package boundary.ui.dashboard;

import boundary.journal.ClientId;
import boundary.journal.Suggestion;
import boundary.report.Alarm;
import boundary.report.Dashboard.Row;
import boundary.report.Judged;
import boundary.scoring.Assessment;
import boundary.scoring.Ending;
import boundary.scoring.Pattern;
import boundary.scoring.Sufficiency;
import boundary.text.Messages;
import boundary.ui.kit.Fonts;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Sparkline;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The cells that judge a client: where the score came from, whether it passes or lasts, and what could be done. They
/// are made for the rows in sight only.
///
/// @param open takes the client whose suggestion is to be looked at
/// @param plan takes the client the end of whose work is to be planned
record JudgementCells(Messages messages, Consumer<ClientId> open, Consumer<ClientId> plan) {
    private static final int SEVERAL = 12;
    private static final double BUTTON = 60; // its padding and dots, and the padding of the cell

    /// The last 26 weeks.
    Node weeks(Row row) {
        Assessment assessment = row.assessment();
        var line = new Sparkline().raisedFrom(row.bounds().draining());
        line.show(DrainCells.tint(assessment.band()), Judged.weeks(assessment));
        String moved = messages.wording().trend(assessment.trend());
        line.setAccessibleText(messages.text("dashboard.column.weeks") + ": " + moved);
        Tooltip.install(line, new Tooltip(moved));
        return line;
    }

    /// Whether it is a passing trouble or a lasting pattern, and what speaks for that.
    Node pattern(Row row) {
        Assessment assessment = row.assessment();
        return assessment.isInsufficient()
                ? lines(messages.text("dashboard.early"), known(assessment.known()))
                : lines(messages.wording().pattern(assessment.pattern()), because(assessment));
    }

    /// {@return how wide the widest suggestion is in this language, with its button, in pixels}
    double widestSuggestion() {
        double widest = Fonts.smallButtonWidth(messages.count("suggestion.endAfter", SEVERAL));
        for (Suggestion suggestion : Suggestion.values()) {
            widest = Math.max(widest, Fonts.smallButtonWidth(messages.wording().suggestion(suggestion)));
        }
        widest = Math.max(widest, Fonts.smallButtonWidth(messages.text("client.goOnEnding")));
        return widest + BUTTON;
    }

    /// What could be done, as the way to the reasons; a word alone where nothing is to be done.
    Node suggestion(Row row) {
        Assessment assessment = row.assessment();
        if (assessment.isInsufficient()) {
            return told(Type.MUTED.label(missing(assessment.known())));
        }
        if (assessment.suggestion() == Suggestion.KEEP) {
            return told(Type.MUTED.label(messages.wording().suggestion(Suggestion.KEEP)));
        }
        if (row.quiet() != null && !row.ends()) {
            return quiet(row, row.quiet());
        }
        boolean ends = row.ends() || assessment.suggestion() == Suggestion.END;
        String words = row.ends() ? messages.text("client.goOnEnding") : words(assessment);
        var button = PushButton.secondary(messages.text("dashboard.step.open", words))
                .small()
                .id("suggestion-" + row.client().value())
                .does(() -> (ends ? plan : open).accept(row.client()));
        button.setMinWidth(0);
        button.setFocusTraversable(false); // Enter on the row does the same
        button.setAccessibleText(
                messages.text(ends ? "dashboard.suggestedEnd" : "dashboard.suggested", row.name(), words));
        button.setTooltip(new Tooltip(explained(assessment, words)));
        return button;
    }

    /// What is put off stays in sight, with why and until when.
    private Node quiet(Row row, Alarm.Quiet quiet) {
        String words = messages.wording().quiet(quiet, row.assessment().day());
        int cut = words.indexOf("; ");
        var lines = new VBox(
                Type.MUTED.label(cut < 0 ? words : words.substring(0, cut)),
                Type.AXIS.label(cut < 0 ? "" : words.substring(cut + 2)));
        lines.getStyleClass().add("two-lines");
        lines.setAlignment(Pos.CENTER_RIGHT);
        lines.setId("quiet-" + row.client().value());
        lines.setAccessibleText(words);
        Tooltip.install(lines, new Tooltip(words(row.assessment()) + " · " + words));
        return lines;
    }

    private String words(Assessment assessment) {
        Ending ending = assessment.ending();
        return ending != null && ending.isReady()
                ? messages.text("dashboard.ready")
                : messages.wording().suggestion(assessment);
    }

    private String explained(Assessment assessment, String words) {
        Ending ending = assessment.ending();
        if (ending == null || ending.isReady() && !ending.earliest().isAfter(assessment.day())) {
            return words;
        }
        boolean thisYear = ending.earliest().getYear() == assessment.day().getYear();
        String day = thisYear
                ? messages.dates().dayMonth(ending.earliest())
                : messages.dates().day(ending.earliest());
        return words + ", " + messages.text("dashboard.earliest", day);
    }

    private String because(Assessment assessment) {
        Pattern pattern = assessment.pattern();
        if (pattern == Pattern.HEALTHY) {
            return Judged.isCalmForLong(assessment)
                    ? messages.count("dashboard.calm", Judged.calmWeeks(assessment))
                    : messages.text("dashboard.calmSoFar");
        }
        double passing = assessment.cause().situational();
        if (pattern != Pattern.SITUATIONAL) {
            return messages.text("dashboard.toLast", messages.figures().percent(1 - passing));
        }
        List<String> terms = Judged.excuses(assessment).stream()
                .map(term -> messages.name("dashboard.excuse.", term))
                .toList();
        return terms.isEmpty()
                ? messages.text("dashboard.toPass", messages.figures().percent(passing))
                : terms.stream().collect(Collectors.joining(", "));
    }

    private String known(Sufficiency known) {
        return known.entries() < known.entriesNeeded()
                ? messages.text("dashboard.entriesKnown", known.entries(), known.entriesNeeded())
                : messages.text("dashboard.sundaysKnown", known.checkpoints(), known.checkpointsNeeded());
    }

    private String missing(Sufficiency known) {
        return known.entries() < known.entriesNeeded()
                ? messages.count("dashboard.entriesMissing", known.entriesNeeded() - known.entries())
                : messages.count("dashboard.sundaysMissing", known.checkpointsNeeded() - known.checkpoints());
    }

    private static Node lines(String above, String below) {
        var lines = new VBox(told(Type.BODY.label(above)), told(Type.AXIS.label(below)));
        lines.getStyleClass().add("two-lines");
        return lines;
    }

    private static Label told(Label label) {
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }
}
