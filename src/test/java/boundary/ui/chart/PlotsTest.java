package boundary.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.ui.kit.Scale;
import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlotsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 7);

    private static <M extends Mark> List<M> all(Drawing drawing, Class<M> kind, String role) {
        return drawing.marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> List.of(role(mark).split(" ")).contains(role))
                .toList();
    }

    private static String role(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.look().role();
            case Mark.Line line -> line.look().role();
            case Mark.Dot dot -> dot.look().role();
            case Mark.Path path -> path.look().role();
            case Mark.Words words -> words.role();
        };
    }

    private static Bounds bounds(Mark.Words words) {
        return new BoundingBox(words.left(), words.y() - 7, words.face().width(words.text()), 14);
    }

    @Test
    void contactsOutsideTheHoursHaveAnotherShapeAndTheAxisBeginsEarlyEnough() {
        var nine = new PunchPlot.Hours(9, 18);
        var free = new PunchPlot.Hours(0, 0);
        var plot = new PunchPlot(
                List.of("1", "2", "3", "4", "5", "6", "7"),
                List.of(nine, nine, nine, nine, nine, free, free),
                List.of(new PunchPlot.Punch(0, 10, 4, false), new PunchPlot.Punch(5, 5, 1, true)),
                14);
        Drawing drawing = plot.at(372);
        assertEquals(5, plot.firstHour());
        assertEquals(5, all(drawing, Mark.Bar.class, "working").size());
        Mark.Dot inside = all(drawing, Mark.Dot.class, "inside").getFirst();
        assertEquals(new Scale(5, 24, 32, 372).at(10.5), inside.x(), 0.01);
        assertEquals(7.5, inside.y(), 0.01);
        Mark.Path off = all(drawing, Mark.Path.class, "off").getFirst();
        assertTrue(off.points().stream().allMatch(point -> point.x() >= 32), "right of the names");
        assertTrue(plot.radius(1) < plot.radius(9) && plot.radius(1000) <= 5.5);
        assertEquals(
                4, Math.pow(plot.radius(12) / plot.radius(3), 2), 0.01, "four times as many are four times the area");
    }

    @Test
    void contactsInsideAndOutsideInOneHourStandBesideOneAnother() {
        var plot = new PunchPlot(
                List.of("1"),
                List.of(new PunchPlot.Hours(9, 18)),
                List.of(new PunchPlot.Punch(0, 10, 900, false), new PunchPlot.Punch(0, 10, 1, true)),
                14);
        Drawing drawing = plot.at(600);
        assertTrue(plot.radius(400) < plot.radius(900), "many can be told from very many");
        double dot = all(drawing, Mark.Dot.class, "inside").getFirst().x();
        double diamond = all(drawing, Mark.Path.class, "off")
                .getFirst()
                .points()
                .getFirst()
                .x();
        assertTrue(diamond - dot > 10, dot + " and " + diamond);
    }

    @Test
    void theLabelsOfATrendDoNotLieOnEachOther() {
        var points = IntStream.range(0, 26)
                .mapToObj(i -> new Trend.Point(DAY.plusWeeks(i), i, i + 5, i + 10))
                .toList();
        var events = IntStream.range(0, 26)
                .mapToObj(i -> new Trend.Event(DAY.plusWeeks(i), Trend.Shape.CIRCLE, "what was done " + i))
                .toList();
        var thresholds = List.of(
                new Trend.Threshold(33.3, Tint.WATCH, "a"),
                new Trend.Threshold(43.9, Tint.STRAINED, "b"),
                new Trend.Threshold(56.1, Tint.DRAINING, "c"));
        var trend = new Trend(Tint.CALM, points, thresholds, events, List.of(), List.of(), "30 today");
        Drawing drawing = trend.at(1006);
        List<Mark.Words> labels = all(drawing, Mark.Words.class, "event-label");
        assertTrue(labels.size() >= 8 && labels.size() < 26, labels.size() + " labels");
        assertEquals(26, all(drawing, Mark.Dot.class, "event").size(), "every event keeps its mark");
        for (Mark.Words one : labels) {
            assertTrue(bounds(one).getMaxX() <= 1006);
            for (Mark.Words other : labels) {
                boolean apart = one.equals(other) || !bounds(one).intersects(bounds(other));
                assertTrue(apart, one.text() + " on " + other.text());
            }
        }
    }

    @Test
    void aHardTimeIsShadedFromItsFirstDayToItsLastAndNamesNeverLieOnEachOther() {
        var points = IntStream.range(0, 105)
                .mapToObj(i -> new Trend.Point(DAY.plusWeeks(i), 10, 20, 30))
                .toList();
        var spans = IntStream.range(0, 12)
                .mapToObj(
                        i -> new Trend.Span(DAY.plusWeeks(3L * i), DAY.plusWeeks(3L * i + 2), "hard time: number " + i))
                .toList();
        var trend = new Trend(Tint.CALM, points, List.of(), List.of(), spans, List.of(), "20 today");
        Drawing drawing = trend.at(1006);
        List<Mark.Bar> shades = all(drawing, Mark.Bar.class, "span");
        assertEquals(12, shades.size());
        var axis = new Scale(0, 104, 28, 890);
        for (int i = 0; i < shades.size(); i++) {
            assertEquals(axis.at(3 * i), shades.get(i).x(), 0.01);
            assertEquals(axis.at(3 * i + 2) - axis.at(3 * i), shades.get(i).width(), 0.01);
            assertTrue(shades.get(i).look().hatched(), "it can be told without colour");
        }
        List<Mark.Words> names = all(drawing, Mark.Words.class, "span-words");
        assertTrue(names.size() >= 2 && names.size() < 12, names.size() + " names");
        for (Mark.Words one : names) {
            for (Mark.Words other : names) {
                assertTrue(one.equals(other) || !bounds(one).intersects(bounds(other)), one.text());
            }
        }
    }

    @Test
    void aShareThatNobodyKnowsHasWordsAndNoBar() {
        var plot = new SharesPlot(
                List.of(
                        new SharesPlot.Row(
                                "Northwind",
                                true,
                                new SharesPlot.Share(0.31, "31 %"),
                                new SharesPlot.Share(0.62, "62 %")),
                        new SharesPlot.Row(
                                "Lumen",
                                false,
                                new SharesPlot.Share(null, "not known"),
                                new SharesPlot.Share(0.0, "0 %"))),
                "");
        Drawing drawing = plot.at(600);
        List<Mark.Bar> income = all(drawing, Mark.Bar.class, "income");
        List<Mark.Bar> drained = all(drawing, Mark.Bar.class, "drained");
        assertEquals(1, income.size());
        assertEquals(1, drained.size(), "nothing drained is a share of 0 and no bar, but its word stands");
        assertEquals(2, drained.getFirst().width() / income.getFirst().width(), 0.001);
        assertTrue(
                drained.getFirst().look().hatched() && !income.getFirst().look().hatched());
        List<String> words = all(drawing, Mark.Words.class, "share").stream()
                .map(Mark.Words::text)
                .toList();
        assertEquals(List.of("31 %", "62 %", "not known", "0 %"), words);
    }

    @Test
    void weeksBeforeATellingStandLeftOfItAndAWeekThatNobodyKnewHasNothing() {
        var one = new BoundaryPlot.Week(1, false, false);
        var none = new BoundaryPlot.Week(0, false, false);
        var plot = new BoundaryPlot(
                List.of(new BoundaryPlot.Panel(
                        "Calls within working hours",
                        "told 3 Sep",
                        List.of(one, none, new BoundaryPlot.Week(4, false, false)),
                        List.of(none, new BoundaryPlot.Week(1, false, true), new BoundaryPlot.Week(1, true, false)),
                        new BoundaryPlot.Mean(5 / 3.0, "1.7 a week"),
                        new BoundaryPlot.Mean(0.7, "0.7 a week"))),
                8,
                8);
        Drawing drawing = plot.at(900);
        double told = all(drawing, Mark.Line.class, "event-line").getFirst().x1();
        List<Mark.Bar> before = all(drawing, Mark.Bar.class, "before");
        List<Mark.Bar> after = all(drawing, Mark.Bar.class, "after");
        assertEquals(2, before.size());
        assertEquals(2, after.size());
        assertTrue(before.stream()
                .allMatch(bar -> bar.x() + bar.width() < told && bar.look().hatched()));
        assertTrue(after.stream().allMatch(bar -> bar.x() > told && !bar.look().hatched()));
        assertEquals(4, before.getLast().height() / before.getFirst().height(), 0.05);
        assertEquals(2, all(drawing, Mark.Dot.class, "none").size(), "weeks without a breach");
        assertEquals(2, all(drawing, Mark.Path.class, "event").size(), "told, and told again");
        assertTrue(after.getLast().look().opacity() < 1, "a week that still runs is paler");
        double slot = (900 - 4 - 92 - 12) / 16.0;
        double first = before.getFirst().x() - 4;
        assertTrue(first >= 5 * slot && first < 6 * slot, "five of the eight weeks were not observed");
    }

    @Test
    void nothingLeavesTheDrawingAtAnyWidth() {
        var points = IntStream.range(0, 27)
                .mapToObj(i -> new Trend.Point(DAY.plusWeeks(i), 0, 50, 100))
                .toList();
        var plots = List.<Plot>of(
                new Trend(
                        Tint.CALM,
                        points,
                        List.of(),
                        List.of(new Trend.Event(DAY, Trend.Shape.TRIANGLE, "a talk that was held on the first day")),
                        List.of(new Trend.Span(DAY, DAY.plusDays(3), "a hard time")),
                        List.of(),
                        "50 today"),
                new SharesPlot(
                        List.of(new SharesPlot.Row(
                                "An exceedingly long name of a client that has no room anywhere",
                                false,
                                new SharesPlot.Share(1.0, "100 %"),
                                new SharesPlot.Share(0.01, "1 %"))),
                        ""));
        for (Plot plot : plots) {
            for (double width : new double[] {420, 700, 1240}) {
                for (Mark mark : plot.at(width).marks()) {
                    if (mark instanceof Mark.Words words) {
                        assertTrue(words.left() >= -1, words.text() + " at " + words.left());
                        assertTrue(bounds(words).getMaxX() <= width + 1, words.text() + " of " + width);
                        assertTrue(words.y() <= plot.height());
                    } else if (mark instanceof Mark.Bar bar) {
                        assertTrue(bar.x() >= -2 && bar.x() + bar.width() <= width + 1, bar.toString());
                    }
                }
            }
        }
    }

    @Test
    void wordsAreCutBetweenWholeCharacters() {
        assertEquals("short", Fit.into(200, "short", Face.AXIS));
        String cut = Fit.into(60, "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", Face.AXIS);
        assertTrue(cut.endsWith("…"));
        assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 2)), "half a character is left");
    }
}
