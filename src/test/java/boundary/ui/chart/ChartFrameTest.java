package boundary.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.report.BoundaryWeeks;
import boundary.report.IncomeAndDrain;
import boundary.report.PunchCard;
import boundary.report.ScoreChart;
import boundary.scoring.Assessment;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.NoOutbox;
import boundary.ui.Outbox;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Charts of the sample journal: as a picture, as a table, as a file.
@ExtendWith(ApplicationExtension.class)
class ChartFrameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final NoOutbox outbox = new NoOutbox();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private record World(Messages messages, Journal journal, Scores scores, Client client) {
        static World in(Language language) {
            var ids = new AtomicLong();
            var stamp = new Stamp(
                    TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, () -> new UUID(5, ids.incrementAndGet()));
            Journal journal = Journal.empty().with(SampleJournal.edit(language, ZoneOffset.UTC, stamp));
            Scores scores = Scores.of(journal, TODAY);
            Client client = journal.client(scores.all().getFirst().client());
            return new World(Messages.in(language), journal, scores, client);
        }

        Chart score(int weeks) {
            ScoreChart series = ScoreChart.of(journal, scores, client.id(), weeks);
            Assessment now = scores.of(client.id());
            var words = new ScoreWords(messages);
            return new Chart(
                    messages.count("chart.weeks", weeks),
                    "",
                    client.name(),
                    words.trend(series, now, weeks),
                    words.legend(series),
                    words.numbers(series, weeks),
                    words.spoken(series, now, weeks));
        }

        List<Chart> all() {
            var charts = new ArrayList<Chart>(List.of(
                    score(26),
                    score(104),
                    new ReachWords(messages)
                            .chart(
                                    PunchCard.of(journal, Set.of(client.id()), Period.lastDays(TODAY, 84)),
                                    client.name(),
                                    "",
                                    false),
                    new ShareWords(messages).chart(IncomeAndDrain.of(journal, TODAY), Set.of(), client.id())));
            charts.add(new BreachWords(messages)
                    .chart(BoundaryWeeks.of(journal, client, TODAY, BreachWords.MOST_WEEKS), client.name()));
            return charts;
        }
    }

    @Test
    void aVectorPictureHoldsEveryNumberOfItsTableAndItsLegendInEveryLanguage() throws Exception {
        for (Language language : Language.values()) {
            for (Chart chart : World.in(language).all()) {
                SvgFile file = SvgFile.read(new Picture(chart).svg(language.tag()));
                assertTrue(file.words().contains(chart.name()), chart.name());
                assertFalse(chart.numbers().rows().isEmpty());
                for (List<String> row : chart.numbers().rows()) {
                    for (String cell : row) {
                        assertTrue(file.description().contains(cell), cell + " of " + chart.title());
                    }
                }
                for (LegendKey key : chart.legend()) {
                    assertTrue(file.words().contains(key.words()), key.words());
                }
                assertEquals(
                        language.tag(), file.document().getDocumentElement().getAttribute("xml:lang"));
            }
        }
    }

    @Test
    void theWordsOfAPictureStayInsideItAndKeepApart() {
        for (Language language : Language.values()) {
            for (Chart chart : World.in(language).all()) {
                Drawing drawing = new Picture(chart).drawing();
                List<Mark.Words> words = drawing.marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .toList();
                for (Mark.Words one : words) {
                    double right = one.left() + one.face().width(one.text());
                    assertTrue(one.left() >= 0 && right <= drawing.width(), one.text() + " in " + chart.title());
                    for (Mark.Words other : words) {
                        boolean sameLine = Math.abs(one.y() - other.y()) < 9;
                        boolean apart = right <= other.left()
                                || other.left() + other.face().width(other.text()) <= one.left();
                        assertTrue(
                                one == other || !sameLine || apart,
                                one.text() + " on " + other.text() + " in " + chart.title() + " " + language);
                    }
                }
            }
        }
    }

    @Test
    void tTurnsTheFocusedChartIntoItsTableAndBackAndTheFocusStaysThere(FxRobot robot) {
        Chart chart = World.in(Language.EN).score(26);
        ChartFrame frame = open(robot, chart);
        robot.interact(frame::focus);
        robot.type(KeyCode.T);
        KitTable<?> table = robot.lookup("#one-numbers").queryAs(KitTable.class);
        assertEquals(chart.numbers().rows(), table.getItems());
        assertTrue(robot.lookup("#one-chart").tryQuery().isEmpty());
        assertEquals(table, stage.getScene().getFocusOwner());
        robot.type(KeyCode.T);
        Node picture = robot.lookup("#one-chart").query();
        assertEquals(picture, stage.getScene().getFocusOwner());
        assertTrue(picture.getAccessibleText().contains(chart.spoken()));
        robot.interact(() -> robot.lookup("#one-turn").queryAs(ButtonBase.class).fire());
        assertTrue(robot.lookup("#one-numbers").tryQuery().isPresent());
    }

    @Test
    void aChartThatIsATableStaysOneWhenItChanges(FxRobot robot) {
        World world = World.in(Language.EN);
        ChartFrame frame = open(robot, world.score(26));
        robot.interact(() -> {
            frame.turn();
            frame.show(world.score(104));
        });
        KitTable<?> table = robot.lookup("#one-numbers").queryAs(KitTable.class);
        assertEquals(world.score(104).numbers().rows(), table.getItems());
    }

    @Test
    void aSavedPictureIsTwiceAsFineAndNotEmptyAndAVectorOneIsADocument(FxRobot robot) throws Exception {
        open(robot, World.in(Language.EN).score(26));
        save(robot, "PNG");
        save(robot, "SVG");
        assertEquals(2, outbox.pictures.size());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(outbox.pictures.get(0))));
        SvgFile vector = SvgFile.read(new String(bytes(outbox.pictures.get(1)), StandardCharsets.UTF_8));
        double width = Double.parseDouble(vector.document().getDocumentElement().getAttribute("width"));
        assertEquals(2 * width, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0), "light colours on white");
        assertTrue(colours(image) > 20, "something is drawn");
        assertEquals(".png", outbox.pictures.get(0).ending());
        assertEquals(".svg", outbox.pictures.get(1).ending());
        assertTrue(robot.lookup("#one-said").query().isVisible());
    }

    @Test
    void theSavedPictureIsLightWhereTheWindowIsDark(FxRobot robot) throws Exception {
        open(robot, World.in(Language.EN).score(26));
        save(robot, "PNG");
        robot.interact(() -> Theme.DARK.applyTo(stage.getScene()));
        save(robot, "PNG");
        byte[] light = bytes(outbox.pictures.get(0));
        byte[] dark = bytes(outbox.pictures.get(1));
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(light));
        BufferedImage two = ImageIO.read(new ByteArrayInputStream(dark));
        assertEquals(one.getRGB(3, 3), two.getRGB(3, 3));
        assertNotEquals(0, light.length);
        assertEquals(colours(one), colours(two));
    }

    private ChartFrame open(FxRobot robot, Chart chart) {
        var frames = new ArrayList<ChartFrame>();
        robot.interact(() -> {
            var frame = new ChartFrame("one", ChartFrame.Room.WIDE, "T", Messages.in(Language.EN), outbox);
            frame.show(chart);
            frames.add(frame);
            var scene = new Scene(new StackPane(frame.card()), 1040, 420);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return frames.getFirst();
    }

    private static void save(FxRobot robot, String form) {
        robot.interact(() -> robot.lookup("#one-save").queryAs(ButtonBase.class).fire());
        robot.interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("one-save-" + form).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    private static byte[] bytes(Outbox.Picture picture) throws Exception {
        var out = new ByteArrayOutputStream();
        picture.write(out);
        return out.toByteArray();
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
