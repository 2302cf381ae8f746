package boundary.ui.client;

import boundary.journal.InteractionId;
import boundary.report.ClientPage;
import boundary.report.ClientPage.ScoreRow;
import boundary.report.ScorePage;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Code;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import boundary.ui.kit.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a score is made of: its rows with the entries behind each, and the sentences below them.
final class ScoreCard {
    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final Consumer<InteractionId> edit;
    private final Consumer<@Nullable Assessment> preview;
    private final Waterfall fall = new Waterfall();
    private final ScoreLines lines;
    private final ExcusedEntries excused;
    private final Card card;
    private @Nullable String open;

    /// @param edit takes the entry that is to be edited
    /// @param preview takes how the client would stand with what is being said, or nothing
    ScoreCard(
            FxSession session,
            Messages messages,
            Consumer<InteractionId> edit,
            Consumer<@Nullable Assessment> preview) {
        this.session = session;
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.edit = edit;
        this.preview = preview;
        lines = new ScoreLines(session, messages);
        excused = new ExcusedEntries(session, messages);
        card = new Card("")
                .extras(Type.SECONDARY.label(messages.text("client.score.exact")))
                .body(new VBox(8, fall, excused.node(), lines.node()));
        card.setMinWidth(0);
    }

    Card card() {
        return card;
    }

    /// Shows a page; the row that stood open stays open.
    void show(ScorePage page, boolean anew) {
        if (anew) {
            open = null;
        }
        Assessment assessment = page.assessment();
        String points = words.points(assessment.hundredths());
        card.titled(messages.text("client.score.title", points));
        fall.show(
                steps(page.page()),
                new Waterfall.Total(
                        messages.text("client.score.today"),
                        ClientWords.tint(assessment.band()),
                        assessment.interval().low(),
                        assessment.score(),
                        assessment.interval().high(),
                        page.chart().bounds().bands(),
                        points,
                        words.interval(assessment)));
        for (ScoreRow row : page.page().rows()) {
            Node line = fall.lookup("#" + id(row));
            Tooltip.install(line, new Tooltip(exact(row)));
        }
        fall.onOpen(id -> toggle(page, id));
        preview.accept(null);
        if (open != null) {
            unfold(page, open);
        }
        excused.show(page.excused(), anew);
        lines.show(page, anew);
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
                note(row));
    }

    private String note(ScoreRow row) {
        return switch (row.reason().code()) {
            case BEFORE -> messages.text("client.score.start");
            case CHECK_IN -> messages.count("score.answers", row.reason().count());
            case TOLERANCE -> messages.count("score.answersOfAll", row.reason().count());
            default -> "";
        };
    }

    private String exact(ScoreRow row) {
        return messages.text(
                "client.score.points",
                messages.wording().reason(row.reason().code()),
                messages.figures().signed(row.reason().points(), 2));
    }

    private void toggle(ScorePage page, String id) {
        preview.accept(null);
        if (id.equals(open)) {
            open = null;
            fall.close();
        } else {
            unfold(page, id);
        }
    }

    private void unfold(ScorePage page, String id) {
        ScoreRow row = page.page().rows().stream()
                .filter(r -> id(r).equals(id) && !r.entries().isEmpty())
                .findFirst()
                .orElse(null);
        open = row == null ? null : id;
        if (row == null) {
            fall.close();
        } else {
            fall.open(id, new ReasonEntries(session, messages, page.assessment().day()).panel(row, edit, preview));
        }
    }

    private static String id(ScoreRow row) {
        return "reason-" + row.reason().code();
    }
}
