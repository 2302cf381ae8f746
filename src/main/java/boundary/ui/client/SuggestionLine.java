package boundary.ui.client;

import boundary.journal.Opinion;
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
import javafx.scene.layout.HBox;
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
    private final HBox buttons = new HBox(4);
    private final VBox box;
    private @Nullable Assessment shown;

    /// @param differently opens the form for another view
    SuggestionLine(FxSession session, Messages messages, Runnable differently) {
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
        buttons.getChildren().setAll(right, differ);
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
        below.setText(
                ending == null
                        ? yours
                        : messages.text("client.next.earliest", words.day(ending.earliest(), assessment.day())) + " · "
                                + yours);
        buttons.setVisible(!early);
        said.setText(early ? "" : said(page));
    }

    private String said(ScorePage page) {
        Assessment now = page.assessment();
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
        return page.quiet() && until != null
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
