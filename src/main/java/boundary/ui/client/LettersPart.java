package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.letter.LetterDraft;
import boundary.letter.LetterTemplate;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.LetterDrafts;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The letters to a client: those that were sent, and the one that is open.
final class LettersPart {
    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final VBox rows = new VBox();
    private final ScrollPane root;
    private @Nullable ClientId client;
    private @Nullable LetterDraft draft;
    private List<LetterSent> sent = List.of();

    LettersPart(FxSession session, Messages messages, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.go = go;
        rows.setId("client-letters");
        Card card = new Card(messages.text("client.letters.title"))
                .extras(PushButton.secondary(messages.text("client.letters.write"))
                        .small()
                        .id("write-letter")
                        .does(this::write))
                .flush(rows);
        root = new ScrollPane(card);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Region node() {
        return root;
    }

    /// Shows what the session shows.
    ///
    /// @param anew whether it is another client than before
    void show(Client next, boolean anew) {
        Journal journal = session.journal();
        client = next.id();
        sent = journal.letters(next.id()).stream()
                .sorted(Comparator.comparing(LetterSent::day).reversed())
                .toList();
        if (anew) {
            draft = null;
        }
        arrange();
        LetterDrafts.ask(session, next.id(), found -> {
            if (next.id().equals(client)) {
                draft = found;
                arrange();
            }
        });
    }

    private void write() {
        go.accept(new Destination.ToLetter(client, null, null));
    }

    private void arrange() {
        var lines = new ArrayList<Node>();
        LetterDraft open = draft;
        if (open != null) {
            PushButton goOn = PushButton.link(messages.text("client.letters.goOn"))
                    .small()
                    .id("go-on-letter")
                    .does(this::write);
            lines.add(row(template(open.template()), messages.text("client.letters.open"), goOn));
        }
        for (LetterSent letter : sent) {
            InteractionId entry = letter.entry();
            Language language = Language.of(letter.language());
            String about = messages.dates().full(letter.day())
                    + (language == null ? "" : " · " + language.ownName())
                    + (letter.template().isEmpty() ? "" : " · " + template(letter.template()));
            String subject = letter.subject().isBlank() ? template(letter.template()) : letter.subject();
            PushButton show =
                    PushButton.link(messages.text("client.letters.show")).small();
            show.setVisible(entry != null && session.journal().interaction(entry) != null);
            show.does(() -> {
                if (entry != null) {
                    go.accept(new Destination.ToEntry(entry));
                }
            });
            lines.add(row(subject, about, show));
        }
        if (lines.isEmpty()) {
            Label none = Type.MUTED.wrapped(messages.text("client.letters.none"));
            none.getStyleClass().add("fact-empty");
            lines.add(none);
        }
        rows.getChildren().setAll(lines);
    }

    private static Node row(String title, String about, PushButton act) {
        var words = new VBox(Type.STRONG.wrapped(title), Type.SECONDARY.wrapped(about));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, words, act);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("fact-row", "line-above");
        return row;
    }

    private String template(String code) {
        LetterTemplate builtIn = LetterTemplate.of(code);
        if (builtIn != null) {
            return messages.name("letter.template.", builtIn);
        }
        return session.journal().templates().stream()
                .filter(each -> each.id().value().toString().equals(code))
                .map(each -> each.name())
                .findFirst()
                .orElse(messages.text("letters.title"));
    }
}
