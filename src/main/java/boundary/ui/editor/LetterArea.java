package boundary.ui.editor;

import boundary.letter.FieldValues;
import boundary.letter.Ink;
import boundary.letter.Line;
import boundary.letter.MergeField;
import boundary.letter.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// A text in which fields stand as tokens. What is undone and pasted is up to its owner.
final class LetterArea extends GenericStyledArea<Boolean, Piece, Stroke> {
    private final PieceOps ops;

    /// What the owner of the text does with it.
    interface Owner {
        void undo();

        void redo();

        void copy(List<Line> selected);

        /// {@return the lines on the clipboard; none where there is nothing to paste}
        List<Line> pasted();

        String name(MergeField field);

        void pressed(MergeField field);
    }

    private final Owner owner;
    private final boolean single;

    LetterArea(boolean single, ObservableValue<FieldValues> values, Owner owner) {
        this(new PieceOps(), single, values, owner);
    }

    private LetterArea(PieceOps ops, boolean single, ObservableValue<FieldValues> values, Owner owner) {
        super(false, (flow, item) -> {}, Stroke.PLAIN, ops, segment -> node(segment, values, owner));
        this.ops = ops;
        this.owner = owner;
        this.single = single;
        getStyleClass().add("letter-area");
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(!single);
        if (!single) {
            setParagraphGraphicFactory(this::bullet);
        }
    }

    /// {@return the lines as they stand}
    List<Line> lines() {
        return Documents.lines(getParagraphs());
    }

    /// Shows other lines: only those that differ are touched, so that the view stays where it is.
    void show(List<Line> next) {
        List<Line> now = lines();
        int same = 0;
        while (same < Math.min(now.size(), next.size()) && now.get(same).equals(next.get(same))) {
            same++;
        }
        if (same == now.size() && same == next.size()) {
            return;
        }
        int from = Math.max(0, Math.min(same, Math.min(now.size(), next.size()) - 1));
        replace(getAbsolutePosition(from, 0), getLength(), Documents.of(next.subList(from, next.size()), ops));
        for (int i = from; i < next.size(); i++) {
            if (getParagraph(i).getParagraphStyle() != next.get(i).item()) {
                setParagraphStyle(i, next.get(i).item());
            }
        }
        redrawBullets();
    }

    /// Puts lines in the place of what is selected.
    void insert(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Line> fitting = single ? List.of(joined(lines)) : lines;
        int paragraph = getCurrentParagraph();
        boolean whole = getParagraph(paragraph).length() == 0;
        IndexRange selected = getSelection();
        replace(selected.getStart(), selected.getEnd(), Documents.of(fitting, ops));
        if (whole && fitting.getFirst().item()) {
            setParagraphStyle(paragraph, true);
        }
        redrawBullets();
    }

    /// Changes the ink of what is selected, or of what is typed next.
    void ink(UnaryOperator<Ink> change) {
        IndexRange selected = getSelection();
        if (selected.getLength() == 0) {
            Stroke now = inkHere();
            setTextInsertionStyle(now.withInk(change.apply(now.ink())));
        } else {
            ink(selected.getStart(), selected.getEnd(), change);
        }
    }

    void ink(int from, int to, UnaryOperator<Ink> change) {
        setStyleSpans(from, getStyleSpans(from, to).mapStyles(stroke -> stroke.withInk(change.apply(stroke.ink()))));
    }

    /// {@return the ink in which the next character would be typed, or that of all that is selected}
    Stroke inkHere() {
        Stroke next = getTextInsertionStyle();
        IndexRange selected = getSelection();
        if (next != null && selected.getLength() == 0) {
            return next;
        }
        return selected.getLength() == 0 ? getTextStyleForInsertionAt(getCaretPosition()) : all(selected);
    }

    private Stroke all(IndexRange range) {
        boolean bold = true;
        boolean italic = true;
        String link = getStyleOfChar(range.getStart()).ink().link();
        for (var span : getStyleSpans(range.getStart(), range.getEnd())) {
            if (span.getLength() > 0) {
                bold &= span.getStyle().ink().bold();
                italic &= span.getStyle().ink().italic();
            }
        }
        return new Stroke(new Ink(bold, italic, link), false);
    }

    /// Underlines stretches, and nothing else.
    void advise(List<IndexRange> places) {
        int length = getLength();
        if (length == 0) {
            return;
        }
        var marks = new boolean[length];
        for (IndexRange place : places) {
            for (int i = Math.max(0, place.getStart()); i < Math.min(length, place.getEnd()); i++) {
                marks[i] = true;
            }
        }
        for (int from = 0; from < length; ) {
            int to = from + 1;
            while (to < length && marks[to] == marks[from]) {
                to++;
            }
            boolean mark = marks[from];
            var spans = getStyleSpans(from, to);
            if (spans.stream()
                    .anyMatch(span -> span.getLength() > 0 && span.getStyle().advised() != mark)) {
                setStyleSpans(from, spans.mapStyles(stroke -> stroke.withAdvised(mark)));
            }
            from = to;
        }
    }

    /// Makes the selected lines items of a list, or lines again.
    void item(boolean item) {
        IndexRange selected = getSelection();
        int first = offsetToPosition(selected.getStart(), Bias.Forward).getMajor();
        int last = offsetToPosition(selected.getEnd(), Bias.Backward).getMajor();
        for (int i = first; i <= last; i++) {
            setParagraphStyle(i, item);
        }
        redrawBullets();
    }

    boolean isItem() {
        return getParagraph(getCurrentParagraph()).getParagraphStyle();
    }

    void redrawBullets() {
        for (int i = 0; !single && i < getParagraphs().size(); i++) {
            recreateParagraphGraphic(i);
        }
    }

    @Override
    public void undo() {
        owner.undo();
    }

    @Override
    public void redo() {
        owner.redo();
    }

    @Override
    public void copy() {
        IndexRange selected = getSelection();
        if (selected.getLength() > 0) {
            owner.copy(Documents.lines(
                    subDocument(selected.getStart(), selected.getEnd()).getParagraphs()));
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void paste() {
        insert(owner.pasted());
    }

    private @Nullable Node bullet(int paragraph) {
        if (paragraph >= getParagraphs().size() || !getParagraph(paragraph).getParagraphStyle()) {
            return null;
        }
        var dot = new Label("•");
        dot.getStyleClass().add("letter-bullet");
        return dot;
    }

    private static Line joined(List<Line> lines) {
        var runs = new ArrayList<boundary.letter.Run>();
        for (Line line : lines) {
            if (!runs.isEmpty() && !line.isBlank()) {
                runs.add(boundary.letter.Run.words(" "));
            }
            runs.addAll(line.runs());
        }
        return new Line(false, runs);
    }

    private static Node node(StyledSegment<Piece, Stroke> segment, ObservableValue<FieldValues> values, Owner owner) {
        Stroke stroke = segment.getStyle();
        if (segment.getSegment() instanceof Piece.Field(MergeField field)) {
            var token = new Token(field, owner.name(field), stroke, values);
            token.setOnMouseClicked(click -> owner.pressed(field));
            token.parentProperty().subscribe(parent -> {
                if (parent instanceof javafx.scene.layout.Region around) {
                    token.maxWidthProperty().bind(around.widthProperty().map(w -> Math.max(80, w.doubleValue() - 8)));
                }
            });
            return token;
        }
        var text = new TextExt(segment.getSegment() instanceof Piece.Words(String words) ? words : "");
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("letter-words");
        style(text, "bold", stroke.ink().bold());
        style(text, "italic", stroke.ink().italic());
        style(text, "linked", !stroke.ink().link().isEmpty());
        style(text, "advised", stroke.advised());
        return text;
    }

    private static void style(Node node, String styleClass, boolean on) {
        if (on) {
            node.getStyleClass().add(styleClass);
        }
    }
}
