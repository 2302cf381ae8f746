package boundary.ui.client;

import boundary.report.Done;
import boundary.report.ScoreChart;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.TrendChart;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The score over its Sundays, as a chart or as a table, and whether what was done about it helped.
final class ChartCard {
    private static final int HALF_A_YEAR = 26;

    private final Messages messages;
    private final ChartWords words;
    private final TrendChart chart = new TrendChart();
    private final ScoreNumbers numbers;
    private final Segmented<Integer> weeks = new Segmented<>();
    private final PushButton table;
    private final Label waiting = Type.SMALL_STRONG.wrapped("");
    private final VBox picture = new VBox();
    private final VBox helped = new VBox(2);
    private final Card card;
    private @Nullable ScorePage shown;

    ChartCard(Messages messages) {
        this.messages = messages;
        words = new ChartWords(messages);
        numbers = new ScoreNumbers(messages);
        chart.setId("score-chart");
        weeks.setId("chart-weeks");
        for (int each : new int[] {HALF_A_YEAR, ScorePage.WEEKS}) {
            weeks.choice(each, messages.count("chart.weeks", each));
            weeks.button(each).setId("chart-weeks-" + each);
        }
        weeks.small().valueProperty().set(HALF_A_YEAR);
        table = PushButton.secondary(messages.text("chart.numbers"))
                .key("Ctrl T")
                .small()
                .id("chart-numbers")
                .does(this::turn);
        waiting.setId("still-draining");
        waiting.managedProperty().bind(waiting.textProperty().isNotEmpty());
        helped.setId("did-it-help");
        picture.getChildren().setAll(chart);
        card = new Card("").extras(weeks, table).body(new VBox(8, waiting, picture, helped));
        card.setId("chart-card");
        weeks.valueProperty().subscribe(each -> draw());
    }

    Card card() {
        return card;
    }

    void show(ScorePage page) {
        shown = page;
        draw();
    }

    /// Shows the numbers in place of the chart, or the chart again.
    void turn() {
        boolean charted = picture.getChildren().contains(chart);
        picture.getChildren().setAll(charted ? numbers.node() : chart);
        if (charted) {
            numbers.node().requestFocus();
        }
        table.setText(messages.text(charted ? "chart.chart" : "chart.numbers"));
    }

    private void draw() {
        ScorePage page = shown;
        Integer most = weeks.valueProperty().get();
        if (page == null || most == null) {
            return;
        }
        Assessment now = page.assessment();
        ScoreChart series = page.chart();
        card.titled(messages.count("chart.weeks", most)).subtitled(subtitle(series, now));
        String waits = words.waiting(now, series.bounds(), page.clearAfter());
        waiting.setText(waits == null ? "" : waits);
        chart.show(words.trend(series, now, most));
        chart.setAccessibleText(messages.text(
                "chart.spoken",
                new ClientWords(messages).points(now.hundredths()),
                messages.wording().band(now.band())));
        numbers.show(ChartWords.last(series.points(), most + 1));
        helped.getChildren().setAll(series.done().stream().map(this::help).toList());
        words.changes(series).forEach(line -> helped.getChildren().add(Type.SECONDARY.wrapped(line)));
        helped.setManaged(!helped.getChildren().isEmpty());
    }

    private String subtitle(ScoreChart series, Assessment now) {
        LocalDate since = series.strainedSince();
        String what = messages.text("chart.subtitle");
        return since == null
                ? what
                : messages.text("chart.since", what, new ClientWords(messages).day(since, now.day()));
    }

    private Label help(Done done) {
        String share = messages.figures().chance(done.effect().probability());
        Boolean answer = done.helped();
        String mine = answer == null ? "" : messages.text(answer ? "chart.youYes" : "chart.youNo");
        return Type.SECONDARY.wrapped(messages.text("chart.helped", words.done(done), share) + mine);
    }
}
