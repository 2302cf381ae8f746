package boundary.ui.ending;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Edits;
import boundary.journal.Signal;
import boundary.report.EndingPlan;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What may come after the notice, and one calm answer to each in the client's language: copied with one key, and noted
/// with one key as the entry that it is.
final class MayComePage {
    static final List<Signal> KINDS =
            List.of(Signal.GUILT, Signal.HAGGLE, Signal.URGENT, Signal.RETALIATION, Signal.DISRESPECT);

    private final EndingDesk desk;
    private final Messages messages;
    private final Supplier<LocalDateTime> now;
    private final List<MayComeCard> cards;
    private final ScrollPane root;
    private @Nullable Messages theirs;

    /// @param now the moment of the user
    MayComePage(EndingDesk desk, Supplier<LocalDateTime> now) {
        this.desk = desk;
        this.now = now;
        messages = desk.messages();
        cards = KINDS.stream().map(this::card).toList();
        var lines = new VBox(8, Type.MUTED.wrapped(messages.text("ending.may.about")));
        lines.getChildren().addAll(cards);
        root = new ScrollPane(lines);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("ending-may-come");
    }

    Region node() {
        return root;
    }

    /// @param anew whether another client is shown than before
    void show(EndingPlan plan, boolean anew) {
        Language language = language(plan.client());
        if (theirs == null || theirs.language() != language) {
            theirs = language == messages.language() ? messages : Messages.in(language);
        }
        boolean threats = StepWords.threatened(plan);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(answer(KINDS.get(i), threats), anew);
        }
    }

    /// Moves the focus to the card of a number, counted from 1; does nothing where there is none.
    void open(int number) {
        if (number >= 1 && number <= cards.size()) {
            cards.get(number - 1).requestFocus();
        }
    }

    private MayComeCard card(Signal kind) {
        return new MayComeCard(messages, KINDS.indexOf(kind) + 1, kind, this::copy, () -> log(kind));
    }

    /// After threats nothing is answered: what comes is kept.
    private String answer(Signal kind, boolean threats) {
        return threats || theirs == null ? "" : theirs.name("ending.may.answer.", kind);
    }

    private Language language(Client client) {
        Language own = client.language() == null ? null : Language.of(client.language());
        return own == null ? messages.language() : own;
    }

    private void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    private void log(Signal kind) {
        LocalDateTime at = now.get();
        Draft draft = Draft.EMPTY
                .withClient(desk.client())
                .withAt(at)
                .withChannel(Channel.MESSAGE)
                .withDirection(Direction.IN)
                .withSignals(Set.of(kind));
        desk.apply(
                (journal, stamp) ->
                        Edits.log(journal, draft, at.atZone(journal.policy().zone()), stamp),
                () -> cards.get(KINDS.indexOf(kind)).logged(messages.dates().time(at.toLocalTime())));
    }
}
