package boundary.ui.client;

import boundary.journal.InteractionId;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import boundary.report.ClientPage;
import boundary.report.ClientPage.GoodEffect;
import boundary.report.ClientPage.ScoreRow;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Code;
import boundary.scoring.Ending;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import boundary.ui.kit.Waterfall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The score of a client: what it is made of, with the entries behind each row, and what follows from it.
final class ScorePart {
    private static final double SIDE = 330;

    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final Consumer<InteractionId> edit;
    private final HBox columns = new HBox(12);
    private final ScrollPane root = new ScrollPane(columns);
    private @Nullable String open;

    /// @param edit takes the entry that is to be edited
    ScorePart(FxSession session, Messages messages, Consumer<InteractionId> edit) {
        this.session = session;
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.edit = edit;
        root.setId("client-score");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Region node() {
        return root;
    }

    /// Shows a page; the row that stood open stays open.
    ///
    /// @param anew whether another client is shown than before
    void show(ClientPage page, boolean anew) {
        if (anew) {
            open = null;
            root.setVvalue(0);
        }
        boolean unknown = page.assessment().band() == Band.UNKNOWN;
        Region score = unknown ? unknown(page) : score(page);
        HBox.setHgrow(score, Priority.ALWAYS);
        var side = new VBox(12, next(page), month(page));
        if (!page.owed().mine().isEmpty() || !page.owed().theirs().isEmpty()) {
            side.getChildren().add(owed(page));
        }
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        columns.getChildren().setAll(new VBox(score), side);
        HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
    }

    private Card score(ClientPage page) {
        Assessment assessment = page.assessment();
        var fall = new Waterfall();
        String points = words.points(assessment.hundredths());
        fall.show(
                steps(page),
                new Waterfall.Total(
                        messages.text("client.score.today"),
                        ClientWords.tint(assessment.band()),
                        assessment.interval().low(),
                        assessment.score(),
                        assessment.interval().high(),
                        points,
                        words.interval(assessment)));
        for (ScoreRow row : page.rows()) {
            Node line = fall.lookup("#" + id(row));
            Tooltip.install(line, new Tooltip(exact(row)));
        }
        fall.onOpen(id -> toggle(fall, page, id));
        if (open != null) {
            unfold(fall, page, open);
        }
        var card = new Card(messages.text("client.score.title", points))
                .extras(Type.SECONDARY.label(messages.text("client.score.exact")))
                .body(fall, sentences(page));
        card.setMinWidth(0);
        return card;
    }

    private Node sentences(ClientPage page) {
        Assessment assessment = page.assessment();
        var box = new VBox(4);
        Label probability = Type.SMALL.wrapped(
                messages.text("client.score.probability", messages.figures().percent(assessment.probability())));
        probability.setId("probability");
        box.getChildren().add(probability);
        GoodEffect good = page.good();
        if (good != null) {
            Label without = Type.SMALL.wrapped(messages.count(
                    "client.score.good",
                    good.entries(),
                    words.points(good.without().hundredths())));
            without.setId("good-signs");
            box.getChildren().add(without);
        }
        return box;
    }

    private List<Waterfall.Step> steps(ClientPage page) {
        List<Integer> tenths = Tenths.of(page.assessment());
        var steps = new ArrayList<Waterfall.Step>();
        for (ScoreRow row : page.rows()) {
            steps.add(step(row, tenths.get(steps.size())));
        }
        return steps;
    }

    private Waterfall.Step step(ScoreRow row, int tenths) {
        int entries = row.entries().size();
        Code code = row.reason().code();
        return new Waterfall.Step(
                id(row),
                messages.wording().reason(code),
                row.reason().points(),
                code == Code.BEFORE
                        ? messages.figures().decimal(tenths / 10.0, 1)
                        : messages.figures().signed(tenths / 10.0, 1),
                ClientWords.tint(row.reason()),
                entries == 0 ? "" : messages.count("count.entries", entries),
                code == Code.BEFORE ? messages.text("client.score.start") : "");
    }

    private String exact(ScoreRow row) {
        return messages.text(
                "client.score.points",
                messages.wording().reason(row.reason().code()),
                messages.figures().signed(row.reason().points(), 2));
    }

    private void toggle(Waterfall fall, ClientPage page, String id) {
        if (id.equals(open)) {
            open = null;
            fall.close();
        } else {
            unfold(fall, page, id);
        }
    }

    private void unfold(Waterfall fall, ClientPage page, String id) {
        ScoreRow row = page.rows().stream()
                .filter(r -> id(r).equals(id) && !r.entries().isEmpty())
                .findFirst()
                .orElse(null);
        open = row == null ? null : id;
        if (row != null) {
            LocalDate today = page.assessment().day();
            fall.open(id, new ReasonEntries(session, messages, today).panel(row, edit));
        }
    }

    private Card unknown(ClientPage page) {
        var lines = new VBox(4);
        lines.setId("missing");
        words.missing(page.assessment().known())
                .forEach(line -> lines.getChildren().add(Type.BODY.wrapped(line)));
        lines.getChildren().add(Type.MUTED.wrapped(messages.text("client.score.why")));
        var card = new Card(messages.text("client.score.unknown")).body(lines);
        card.setMinWidth(0);
        return card;
    }

    private Card next(ClientPage page) {
        Assessment assessment = page.assessment();
        Ending ending = assessment.ending();
        String suggestion = assessment.isInsufficient()
                ? messages.text("client.next.wait")
                : messages.wording().suggestion(assessment);
        Label words = Type.STRONG.wrapped(suggestion);
        words.setId("suggestion");
        var lines = new VBox(2, words);
        if (ending != null) {
            String day = this.words.day(ending.earliest(), assessment.day());
            lines.getChildren().add(Type.SECONDARY.wrapped(messages.text("client.next.earliest", day)));
        } else if (!assessment.isInsufficient() && assessment.suggestion() != Suggestion.KEEP) {
            lines.getChildren().add(Type.SECONDARY.wrapped(messages.text("dashboard.expectations")));
        }
        lines.getChildren().add(Type.SECONDARY.wrapped(messages.text("client.next.yours")));
        return new Card(messages.text("client.next")).body(lines);
    }

    private Card month(ClientPage page) {
        var grid = new GridPane(12, 4);
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(label);
        var month = page.month();
        figure(grid, "client.month.spent", messages.figures().duration(month.spentMinutes()));
        figure(grid, "client.month.unpaid", messages.figures().duration(month.unpaidMinutes()));
        figure(grid, "client.month.drained", messages.figures().duration(month.drainedMinutes()));
        figure(grid, "client.month.offHours", messages.figures().whole(month.offHours()));
        figure(grid, "client.month.evenings", messages.figures().whole(month.evenings()));
        return new Card(messages.text("client.month")).body(grid);
    }

    private void figure(GridPane grid, String key, String figure) {
        Label number = Type.NUMBER_STRONG.label(figure);
        number.setId(key.replace('.', '-'));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER_RIGHT);
        grid.addRow(grid.getRowCount(), Type.SMALL.wrapped(messages.text(key)), number);
    }

    private Card owed(ClientPage page) {
        var lines = new VBox(6);
        LocalDate today = page.assessment().day();
        List<Obligation> all = page.owed().mine();
        all.forEach(o -> lines.getChildren().add(obligation(o, today)));
        page.owed().theirs().forEach(o -> lines.getChildren().add(obligation(o, today)));
        return new Card(messages.text("client.obligations")).body(lines);
    }

    private Node obligation(Obligation owed, LocalDate today) {
        String what = owed.description().isBlank() ? messages.wording().party(owed.owedBy()) : owed.description();
        LocalDate due = owed.due();
        String when = due == null ? messages.text("client.noDue") : messages.text("client.due", words.day(due, today));
        return new VBox(
                Type.SMALL.wrapped(what), Type.AXIS.label(messages.wording().party(owed.owedBy()) + " · " + when));
    }

    private static String id(ScoreRow row) {
        return "reason-" + row.reason().code();
    }
}
