package boundary.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ChartsTest {
    private static <N extends Node> List<N> all(Region chart, Class<N> kind, String styleClass) {
        return chart.lookupAll("." + styleClass).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void size(Region chart, double width, double height) {
        chart.resize(width, height);
        chart.layout();
    }

    @Test
    void theIntervalLiesOnTheAxisWhereItsNumbersSay() {
        var bar = new IntervalBar();
        bar.show(Tint.WATCH, 20, 40, 60);
        size(bar, 200, 16);
        Rectangle interval = all(bar, Rectangle.class, "interval").getFirst();
        Rectangle mark = all(bar, Rectangle.class, "mark").getFirst();
        assertEquals(40, interval.getX(), 0.01);
        assertEquals(80, interval.getWidth(), 0.01);
        assertEquals(80, mark.getX() + mark.getWidth() / 2, 0.01);
        List<Double> ticks = all(bar, Line.class, "tick").stream()
                .map(Line::getStartX)
                .sorted()
                .toList();
        assertEquals(List.of(66.5, 87.5, 112.5), ticks);
    }

    @Test
    void theMarkOfAnExtremeScoreStaysInsideTheBar() {
        for (double score : new double[] {0, 100}) {
            var bar = new IntervalBar();
            bar.show(Tint.CALM, score, score, score);
            size(bar, 74, 16);
            Rectangle mark = all(bar, Rectangle.class, "mark").getFirst();
            assertTrue(mark.getX() >= 0 && mark.getX() + mark.getWidth() <= 74, "score " + score);
        }
    }

    @Test
    void withoutAScoreTheBarHasNeitherMarkNorInterval() {
        var bar = new IntervalBar();
        bar.show(Tint.CALM, 1, 5, 9);
        bar.showUnknown();
        size(bar, 74, 16);
        assertTrue(all(bar, Rectangle.class, "mark").isEmpty());
        assertTrue(all(bar, Rectangle.class, "interval").isEmpty());
        assertEquals(1, all(bar, Line.class, "unknown-line").size());
    }

    @Test
    void everyStepOfAWaterfallBeginsWhereTheOneAboveEndedAndTheLastEndsAtTheScore() {
        double[] points = {2.1, 36.1, -7.4, 14.2, 0, 43.5};
        var steps = new ArrayList<Waterfall.Step>();
        for (double each : points) {
            steps.add(new Waterfall.Step("s" + steps.size(), "step", each, "" + each, Tint.DRAINING, "", ""));
        }
        var fall = new Waterfall();
        fall.show(steps, new Waterfall.Total("sum", Tint.DRAINING, 80, 88.5, 92, IntervalBar.THRESHOLDS, "88.5", ""));
        List<WaterfallBar> bars = fall.bars();
        assertEquals(0, bars.getFirst().before());
        for (int i = 1; i < bars.size(); i++) {
            assertEquals(bars.get(i - 1).after(), bars.get(i).before());
        }
        assertEquals(88.5, bars.getLast().after(), 1e-9);

        bars.forEach(bar -> size(bar, 174, 24));
        for (int i = 1; i < bars.size(); i++) {
            Line above = all(bars.get(i - 1), Line.class, "connector").getLast();
            Line below = all(bars.get(i), Line.class, "connector").getFirst();
            assertEquals(above.getStartX(), below.getStartX(), "the connector of row " + i);
        }
    }

    @Test
    void aPanelOpensUnderItsStepAndOnlyOneStaysOpen() {
        var fall = new Waterfall();
        var one = new Waterfall.Step("one", "one", 10, "10", Tint.WATCH, "", "");
        var two = new Waterfall.Step("two", "two", 20, "20", Tint.WATCH, "", "");
        fall.show(
                List.of(one, two), new Waterfall.Total("sum", Tint.CALM, 20, 30, 40, IntervalBar.THRESHOLDS, "30", ""));
        Node panel = Type.BODY.label("first");
        Node other = Type.BODY.label("second");
        fall.open("one", panel);
        assertEquals(1, fall.getChildren().indexOf(panel));
        fall.open("two", other);
        assertFalse(fall.getChildren().contains(panel));
        assertEquals(2, fall.getChildren().indexOf(other));
        fall.open("none", panel);
        assertEquals(3, fall.getChildren().size());
    }

    @Test
    void aShortPastEndsWhereALongOneDoes() {
        var line = new Sparkline();
        line.show(Tint.CALM, List.of(10.0, 100.0, 0.0));
        size(line, 80, 28);
        List<Double> points = all(line, Polyline.class, "curve").getFirst().getPoints();
        assertEquals(6, points.size());
        assertEquals(76, points.get(4), 0.01);
        assertEquals(3, points.get(3), 0.01, "100 is at the top");
        assertEquals(25, points.get(5), 0.01, "0 is at the bottom");
    }

    @Test
    void ofALongPastTheLast26WeeksAreDrawn() {
        var line = new Sparkline();
        line.show(Tint.CALM, IntStream.range(0, 40).mapToObj(i -> (double) i).toList());
        size(line, 80, 28);
        List<Double> points = all(line, Polyline.class, "curve").getFirst().getPoints();
        assertEquals(52, points.size());
        assertEquals(2, points.getFirst(), 0.01);
        assertEquals(25 - 14 * 0.22, points.get(1), 0.01);
    }

    @Test
    void aChartIsMeasuredInTheFaceItIsDrawnWith() {
        assertEquals("Inter", Marks.text(0, 0, "Oct").getFont().getFamily());
        assertEquals(11, Marks.text(0, 0, "Oct").getFont().getSize());
    }
}
