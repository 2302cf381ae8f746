package boundary.ui.client;

import boundary.journal.Opinion;
import boundary.journal.Suggestion;
import boundary.report.Alarm;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.scoring.Ending;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What could be done, and what the consultant thinks of it: "Right", or "I see it differently".
final class SuggestionLine {
    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final Label suggestion = Type.STRONG.wrapped("");
    private final Label below = Type.SECONDARY.wrapped("");
    private final Label said = Type.SECONDARY.wrapped("");
    private final PushButton right;
    private final PushButton differ;
    private final PushButton notNow;
    private final FlowPane buttons = new FlowPane(4, 4);
    private final VBox box;
    private @Nullable Assessment shown;

    /// @param later opens the form for "not now"
    /// @param differently opens the form for another view
    SuggestionLine(FxSession session, Messages messages, Runnable later, Runnable differently) {
        this.session = session;
        this.messages = messages;
        words = new ClientWords(messages);
        suggestion.setId("suggestion");
        said.setId("opinion-said");
        right = PushButton.secondary(messages.text("opinion.right"))
                .small()
                .id("opinion-right")
                .does(this::agree);
        differ = PushButton.link(messages.text("opinion.differ"))
                .small()
                .id("opinion-differ")
                .does(differently);
        notNow = PushButton.secondary(messages.text("opinion.notNow.open"))
                .small()
                .id("opinion-not-now")
                .does(later);
        buttons.setAlignment(Pos.CENTER_LEFT);
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        var texts = new VBox(suggestion, below);
        box = new VBox(4, texts, said, buttons);
        box.getStyleClass().addAll("line-above", "suggestion-line");
    }

    Region node() {
        return box;
    }

    void show(ScorePage page) {
        Assessment assessment = page.assessment();
        shown = assessment;
        boolean early = assessment.isInsufficient();
        suggestion.setText(
                early ? messages.text("client.next.wait") : messages.wording().suggestion(assessment));
        Ending ending = assessment.ending();
        String yours = early ? "" : messages.text("client.next.yours");
        below.setText(ending == null ? yours : before(ending, assessment.day()) + " · " + yours);
        buttons.getChildren().setAll(right);
        if (assessment.suggestion() == Suggestion.END) {
            buttons.getChildren().setAll(right, notNow);
        }
        buttons.getChildren().add(differ);
        buttons.setVisible(!early);
        said.setText(early ? "" : said(page));
    }

    /// What stands before an ending: it is never "now" without saying so.
    private String before(Ending ending, LocalDate today) {
        String earliest = messages.text("client.next.earliest", words.day(ending.earliest(), today));
        if (!ending.isReady()) {
            return earliest;
        }
        String ready = messages.text("dashboard.ready");
        return ending.earliest().isAfter(today) ? ready + ", " + earliest : ready;
    }

    private String said(ScorePage page) {
        Assessment now = page.assessment();
        Alarm.Quiet quiet = page.quiet();
        if (quiet != null && quiet.opinion().because() != null) {
            return messages.text(
                    "opinion.said",
                    words.day(quiet.opinion().day(), now.day()),
                    messages.wording().quiet(quiet, now.day()));
        }
        Opinion last = page.opinions().reversed().stream()
                .filter(opinion -> opinion.suggestion() == now.suggestion())
                .findFirst()
                .orElse(null);
        if (last == null) {
            return "";
        }
        String day = words.day(last.day(), now.day());
        if (last.agreed()) {
            return messages.text("opinion.agreed", day);
        }
        LocalDate until = last.quietUntil();
        return quiet != null && until != null
                ? messages.text("opinion.quiet", day, words.day(until, now.day()))
                : messages.text("opinion.differed", day);
    }

    private void agree() {
        Assessment now = shown;
        if (now != null) {
            session.apply(Opinions.right(now));
        }
    }
}
