package boundary.ui.chart;

import boundary.report.Done;
import boundary.report.ScoreChart;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.kit.Card;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The score of a client over its Sundays, 26 or 104 of them, and whether what was done about it helped.
public final class ScoreFrame {
    private static final int HALF_A_YEAR = 26;

    private final Messages messages;
    private final ScoreWords words;
    private final ChartFrame frame;
    private final Segmented<Integer> weeks = new Segmented<>();
    private final Label waiting = Type.SMALL_STRONG.wrapped("");
    private final VBox helped = new VBox(2);
    private @Nullable Seen shown;

    private record Seen(ScoreChart series, Assessment now, String client, int clearAfter) {}

    /// @param outbox writes pictures
    public ScoreFrame(Messages messages, Outbox outbox) {
        this.messages = messages;
        words = new ScoreWords(messages);
        weeks.setId("score-weeks");
        for (int each : new int[] {HALF_A_YEAR, ScorePage.WEEKS}) {
            weeks.choice(each, messages.count("chart.weeks", each));
            weeks.button(each).setId("score-weeks-" + each);
        }
        weeks.small().valueProperty().set(HALF_A_YEAR);
        waiting.setId("still-draining");
        waiting.managedProperty().bind(waiting.textProperty().isNotEmpty());
        helped.setId("did-it-help");
        frame = new ChartFrame("score", ChartFrame.Room.WIDE, "Ctrl T", messages, outbox).controls(weeks);
        frame.below(waiting, helped);
        weeks.valueProperty().subscribe(each -> draw());
    }

    /// {@return the card}
    public Card card() {
        return frame.card();
    }

    /// Takes the focus.
    void focus() {
        frame.focus();
    }

    /// Shows the score of a client.
    ///
    /// @param clearAfter how many Sundays below the lower threshold clear work that drains
    public void show(ScoreChart series, Assessment now, String client, int clearAfter) {
        shown = new Seen(series, now, client, clearAfter);
        draw();
    }

    /// Shows the numbers in place of the chart, or the chart again.
    public void turn() {
        frame.turn();
    }

    private void draw() {
        Seen seen = shown;
        Integer most = weeks.valueProperty().get();
        if (seen == null || most == null) {
            return;
        }
        ScoreChart series = seen.series();
        Assessment now = seen.now();
        String title = messages.count("chart.weeks", most);
        frame.show(new Chart(
                title,
                subtitle(series, now),
                messages.text("chart.named", seen.client(), title),
                words.trend(series, now, most),
                words.legend(series),
                words.numbers(series, most),
                words.spoken(series, now, most)));
        String waits = words.waiting(now, series.bounds(), seen.clearAfter());
        waiting.setText(waits == null ? "" : waits);
        var lines = new ArrayList<Label>(series.done().stream().map(this::help).toList());
        words.changes(series).forEach(line -> lines.add(Type.SECONDARY.wrapped(line)));
        helped.getChildren().setAll(lines);
        helped.setManaged(!lines.isEmpty());
    }

    private String subtitle(ScoreChart series, Assessment now) {
        LocalDate since = series.strainedSince();
        String what = messages.text("chart.subtitle");
        return since == null ? what : messages.text("chart.since", what, words.day(since, now.day()));
    }

    private Label help(Done done) {
        String share = messages.figures().chance(done.effect().probability());
        Boolean answer = done.helped();
        String mine = answer == null ? "" : messages.text(answer ? "chart.youYes" : "chart.youNo");
        return Type.SECONDARY.wrapped(messages.text("chart.helped", words.done(done), share) + mine);
    }
}
