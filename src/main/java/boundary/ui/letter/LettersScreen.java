package boundary.ui.letter;

import boundary.journal.Client;
import boundary.letter.LetterTemplate;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Post;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.editor.LanguageChoice;
import boundary.ui.editor.LetterActions;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.LetterState;
import boundary.ui.editor.StructureChips;
import boundary.ui.kit.Card;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The letters: templates on the left, the letter that is open, and on the right its structure, advice and fields.
public final class LettersScreen implements Screen {
    private static final double LEFT = 232;
    private static final double RIGHT = 280;

    private final FxSession session;
    private final Messages messages;
    private final LetterDesk desk;
    private final LetterActions actions;
    private final PageHeader header = new PageHeader("", "");
    private final ReaderChoice reader;
    private final TemplateList templates;
    private final AdvicePanel advice;
    private final ResourceList resources;
    private final VBox right = new VBox(12);
    private final VBox root = new VBox(12);
    private Subscription following = Subscription.EMPTY;
    private boolean shortcut;

    /// @param post the ways of a letter out of the program
    /// @param now the moment and zone of the user
    public LettersScreen(FxSession session, Messages messages, Post post, Supplier<ZonedDateTime> now) {
        this.session = session;
        this.messages = messages;
        desk = new LetterDesk(session, messages);
        actions = new LetterActions(desk, post, now);
        reader = new ReaderChoice(session, desk, messages);
        templates = new TemplateList(session, desk, messages);
        advice = new AdvicePanel(desk, messages);
        resources = new ResourceList(session, messages);
        header.title().setId("letter-title");
        header.subtitle().setId("letter-about");
        header.beside(reader.node());
        header.setMinHeight(Region.USE_PREF_SIZE);
        header.actions(actions.mailButton(), actions.saveButton(), actions.copyButton());
        var scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(RIGHT);
        scroll.setPrefWidth(RIGHT);
        arrangeRight();
        templates.card().setMinWidth(LEFT);
        templates.card().setPrefWidth(LEFT);
        Card letter = letter();
        HBox.setHgrow(letter, Priority.ALWAYS);
        var columns = new HBox(12, templates.card(), letter, scroll);
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        root.getChildren().setAll(header, columns);
        root.setId("letters");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.getStylesheets()
                .add(Objects.requireNonNull(LettersScreen.class.getResource("/boundary/ui/letter.css"))
                        .toExternalForm());
        desk.state().subscribe(this::head);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        following.unsubscribe();
        following = session.shown().subscribe(this::follow);
        desk.arrive();
        if (destination instanceof Destination.ToLetter to) {
            desk.open(to.client(), to.template(), to.entry());
        } else {
            desk.resume();
        }
        desk.editor().focus();
    }

    @Override
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        desk.leave();
    }

    LetterDesk desk() {
        return desk;
    }

    /// The letter of a shortcut is no text.
    private void typed(KeyEvent key) {
        if (shortcut) {
            key.consume();
        }
    }

    private void keys(KeyEvent key) {
        actions.press(key);
        if (!key.isConsumed()) {
            advice.press(key);
        }
        if (!key.isConsumed() && key.isShortcutDown() && key.getCode() == KeyCode.F && !key.isShiftDown()) {
            templates.focusSearch();
            key.consume();
        }
        shortcut = key.isConsumed();
    }

    private void follow(Shown shown) {
        templates.show(shown.journal().templates());
        resources.show(shown.journal().resources());
    }

    private void head(LetterState state) {
        header.title().setText(title(state));
        Client client = state.client();
        String to = client == null ? messages.text("letters.toNobody") : messages.text("letters.to", client.name());
        boolean about = state.entry() != null;
        String from = about
                ? messages.text(
                        "letters.from",
                        to,
                        messages.dates()
                                .weekdayBrief(
                                        Objects.requireNonNull(state.entry()).day()))
                : to;
        String words = state.words().note().isBlank()
                ? state.words().topic()
                : state.words().note();
        header.subtitle()
                .setText(
                        about && !words.isBlank() ? from + ", " + messages.text("letters.quoted", brief(words)) : from);
    }

    private String title(LetterState state) {
        LetterTemplate builtIn = state.builtIn();
        if (builtIn != null) {
            return messages.name("letter.template.", builtIn);
        }
        return session.journal().templates().stream()
                .filter(each -> each.id().value().toString().equals(state.template()))
                .map(each -> each.name())
                .findFirst()
                .orElse(messages.text("letters.title"));
    }

    private static String brief(String words) {
        String one = words.strip().replaceAll("\\s+", " ");
        return one.length() <= 60 ? one : one.substring(0, 59) + "…";
    }

    private Card letter() {
        Label language = Type.MUTED.label(messages.text("letters.language"));
        language.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(8, language, new LanguageChoice(desk), gap, new FormChoice(desk, messages).node());
        top.setAlignment(Pos.CENTER_LEFT);
        Label name = Type.MUTED.label(messages.text("editor.subject"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region subject = desk.editor().subject();
        HBox.setHgrow(subject, Priority.ALWAYS);
        var line = new HBox(8, name, subject);
        line.setAlignment(Pos.CENTER_LEFT);
        Region body = desk.editor().body();
        VBox.setVgrow(body, Priority.ALWAYS);
        Label hint = Type.SECONDARY.wrapped(messages.text("letters.pasteHint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        PushButton discard = PushButton.link(messages.text("letters.discard"))
                .small()
                .id("letter-discard")
                .does(desk::discard);
        var bottom = new HBox(8, hint, discard, actions.sentButton());
        bottom.setAlignment(Pos.CENTER_LEFT);
        var inside = new VBox(8, top, line, body, actions.notices(), bottom);
        VBox.setVgrow(inside, Priority.ALWAYS);
        Card card = new Card().body(inside);
        card.setMinWidth(0);
        return card;
    }

    private void arrangeRight() {
        var structure = new Card(messages.text("letters.structure")).body(new StructureChips(desk));
        structure.setMinHeight(Region.USE_PREF_SIZE);
        Card others = resources.card();
        others.setVisible(false);
        others.managedProperty().bind(others.visibleProperty());
        var fields = new FieldsPanel(session, desk, messages, () -> {
            others.setVisible(true);
            others.requestFocus();
        });
        right.getChildren().setAll(structure, advice.card(), fields.card(), others);
    }
}
