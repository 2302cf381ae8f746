package boundary.ui.editor;

import boundary.letter.Address;
import boundary.letter.FieldValues;
import boundary.letter.Ink;
import boundary.letter.LetterLanguage;
import boundary.letter.Line;
import boundary.letter.MergeField;
import boundary.letter.Piece;
import boundary.letter.RichLetter;
import boundary.letter.Run;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.RichTextChange;
import org.jspecify.annotations.Nullable;

/// The letter that is being written: a line for the subject and an area for the text, both with fields as tokens, and
/// one history of steps for both. For the interface's thread.
public final class LetterEditor {
    private static final Duration REST = Duration.seconds(1);

    private final ReadOnlyObjectWrapper<RichLetter> letter = new ReadOnlyObjectWrapper<>(RichLetter.EMPTY);
    private final ObjectProperty<FieldValues> values = new SimpleObjectProperty<>(FieldValues.NONE);
    private final Function<List<Line>, FinishedLetter> finished;
    private final Messages messages;
    private final LetterArea subject;
    private final LetterArea body;
    private final Trail trail = new Trail();
    private final PauseTransition rest = new PauseTransition(REST);
    private final FieldPopup fields;
    private final LinkPopup links;
    private final StackPane subjectFrame;
    private final VBox bodyFrame;
    private Consumer<MergeField> onToken = field -> {};
    private Consumer<LetterKind> onKind = kind -> {};
    private LetterKind kind = new LetterKind("", LetterLanguage.EN, Address.POLITE);
    private boolean showing;
    private LetterArea last;

    /// @param messages words of the window
    /// @param finished gives a stretch of the letter with the values in their places, for the clipboard
    public LetterEditor(Messages messages, Function<List<Line>, FinishedLetter> finished) {
        this.messages = messages;
        this.finished = finished;
        subject = new LetterArea(true, values, new Hands());
        body = new LetterArea(false, values, new Hands());
        last = body;
        subject.setId("letter-subject");
        subject.setAccessibleText(messages.text("editor.subject"));
        body.setId("letter-body");
        body.setAccessibleText(messages.text("editor.body"));
        rest.setOnFinished(event -> trail.rest());
        fields = new FieldPopup(messages, this::insert);
        links = new LinkPopup(messages, this::link);
        for (LetterArea area : List.of(subject, body)) {
            area.richChanges().subscribe(change -> changed(area, change));
            area.focusedProperty().subscribe(focused -> {
                if (focused) {
                    last = area;
                }
            });
        }
        new EditorKeys(this, subject, body).install();
        var scroll = new VirtualizedScrollPane<>(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bodyFrame = new VBox(new Toolbar(this, body, messages).node(), scroll);
        bodyFrame.getStyleClass().add("letter-frame");
        subjectFrame = new StackPane(subject);
        subjectFrame.getStyleClass().add("letter-subject-frame");
        Sheet.dress(bodyFrame);
        Sheet.dress(subjectFrame);
    }

    /// {@return the line for the subject}
    public Region subject() {
        return subjectFrame;
    }

    /// {@return the tools and the text}
    public Region body() {
        return bodyFrame;
    }

    /// {@return the letter as it stands}
    public ReadOnlyObjectProperty<RichLetter> letter() {
        return letter.getReadOnlyProperty();
    }

    /// {@return what the fields are filled with, to be set}
    public ObjectProperty<FieldValues> values() {
        return values;
    }

    /// Shows a letter, and forgets the steps before.
    void begin(RichLetter next, LetterKind which) {
        trail.forget();
        kind = which;
        show(next, 0);
    }

    /// Puts another letter in the place of this one, as a step that can be taken back.
    void replace(RichLetter next, LetterKind which) {
        if (!next.equals(letter.get())) {
            keep(new Trail.Touch(Trail.Touch.Kind.OTHER, 0, false));
        }
        kind = which;
        show(next, 0);
    }

    /// Sets what happens when a step leads to a letter of another kind.
    void onKind(Consumer<LetterKind> action) {
        onKind = action;
    }

    /// Puts a field where the cursor is.
    public void insert(MergeField field) {
        Ink ink = last.inkHere().ink().withLink("");
        last.insert(List.of(new Line(false, List.of(new Run(new Piece.Field(field), ink)))));
        last.requestFocus();
    }

    /// Takes a stretch of the text away, as a step that can be taken back.
    ///
    /// @param instead what stands there afterwards
    public void take(int from, int to, String instead) {
        trail.rest();
        body.replaceText(from, Math.min(to, body.getLength()), instead);
        body.moveTo(Math.min(from, body.getLength()));
        trail.rest();
    }

    /// Underlines stretches of the text.
    public void advise(List<IndexRange> places) {
        body.advise(places);
    }

    /// Sets what happens when a token is pressed.
    public void onToken(Consumer<MergeField> action) {
        onToken = action;
    }

    /// Selects a stretch of the text.
    public void select(int from, int to) {
        body.selectRange(from, to);
        body.requestFollowCaret();
        body.requestFocus();
    }

    /// Puts the cursor into the text.
    public void focus() {
        body.requestFocus();
    }

    /// {@return whether the cursor is in it}
    public boolean isFocused() {
        return subject.isFocused() || body.isFocused();
    }

    void chooseField() {
        fields.show(last, caret(last), values.get());
    }

    void chooseLink() {
        links.show(body, caret(body), body.inkHere().ink().link());
    }

    void bold() {
        boolean now = last.inkHere().ink().bold();
        last.ink(ink -> ink.withBold(!now));
        last.requestFocus();
    }

    void italic() {
        boolean now = last.inkHere().ink().italic();
        last.ink(ink -> ink.withItalic(!now));
        last.requestFocus();
    }

    void list() {
        body.item(!body.isItem());
        body.requestFocus();
    }

    private void link(String address) {
        IndexRange selected = body.getSelection();
        if (selected.getLength() > 0) {
            body.ink(ink -> ink.withLink(address));
        } else if (!body.inkHere().ink().link().isEmpty() && body.getCaretPosition() > 0) {
            IndexRange around = linkAround(body.getCaretPosition() - 1);
            body.ink(around.getStart(), around.getEnd(), ink -> ink.withLink(address));
        } else if (!address.isEmpty()) {
            String words = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
            Ink ink = Ink.PLAIN.withLink(address);
            body.insert(List.of(new Line(false, List.of(new Run(new Piece.Words(words), ink)))));
        }
        body.requestFocus();
    }

    private IndexRange linkAround(int at) {
        String link = body.getStyleOfChar(at).ink().link();
        int from = at;
        while (from > 0 && body.getStyleOfChar(from - 1).ink().link().equals(link)) {
            from--;
        }
        int to = at + 1;
        while (to < body.getLength() && body.getStyleOfChar(to).ink().link().equals(link)) {
            to++;
        }
        return new IndexRange(from, to);
    }

    private Bounds caret(LetterArea area) {
        return area.getCaretBounds().orElseGet(() -> {
            Bounds all = area.localToScreen(area.getBoundsInLocal());
            return all == null ? new BoundingBox(0, 0, 0, 0) : new BoundingBox(all.getMinX(), all.getMinY(), 1, 20);
        });
    }

    private void changed(LetterArea area, RichTextChange<Boolean, Piece, Stroke> change) {
        if (showing) {
            return;
        }
        RichLetter next = new RichLetter(subject.lines().getFirst(), body.lines());
        if (next.equals(letter.get())) {
            return;
        }
        keep(touch(area, change));
        letter.set(next);
    }

    private Trail.Touch touch(LetterArea area, RichTextChange<Boolean, Piece, Stroke> change) {
        int at = change.getPosition() + (area == subject ? -1_000_000 : 0);
        String in = change.getInserted().getText();
        int out = change.getRemoved().length();
        if (out == 0 && in.length() == 1 && in.charAt(0) != PieceOps.TOKEN) {
            return new Trail.Touch(Trail.Touch.Kind.TYPED, at, Character.isWhitespace(in.charAt(0)));
        }
        boolean taken = in.isEmpty() && out == 1 && change.getRemoved().charAt(0) != PieceOps.TOKEN;
        return new Trail.Touch(taken ? Trail.Touch.Kind.TAKEN : Trail.Touch.Kind.OTHER, at, false);
    }

    private void keep(Trail.Touch touch) {
        trail.keep(now(), touch);
        rest.playFromStart();
    }

    private Trail.State now() {
        return new Trail.State(letter.get(), kind, body.getCaretPosition());
    }

    private void turn(Trail.@Nullable State state) {
        if (state != null) {
            kind = state.kind();
            onKind.accept(kind);
            show(state.letter(), state.caret());
        }
    }

    private void show(RichLetter next, int caret) {
        showing = true;
        subject.show(List.of(next.subject()));
        body.show(next.lines());
        showing = false;
        body.moveTo(Math.min(caret, body.getLength()));
        body.requestFollowCaret();
        letter.set(next);
    }

    /// What the areas ask of the editor.
    private final class Hands implements LetterArea.Owner {
        @Override
        public void undo() {
            turn(trail.back(now()));
        }

        @Override
        public void redo() {
            turn(trail.forth(now()));
        }

        @Override
        public void copy(List<Line> selected) {
            Clip.copy(selected, finished.apply(selected));
        }

        @Override
        public List<Line> pasted() {
            return Clip.pasted();
        }

        @Override
        public String name(MergeField field) {
            return messages.name("letter.field.", field);
        }

        @Override
        public void pressed(MergeField field) {
            onToken.accept(field);
        }
    }
}
