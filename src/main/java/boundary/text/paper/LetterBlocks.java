package boundary.text.paper;

import boundary.letter.FieldValues;
import boundary.letter.Line;
import boundary.letter.MergeField;
import boundary.letter.Piece;
import boundary.letter.RichLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes the blocks of a document of the lines of a letter: lines without an empty one between them are one paragraph,
/// items below one another one list.
final class LetterBlocks {
    private static final Run BREAK = Run.plain("\n");

    private final FieldValues values;
    private final Function<MergeField, String> mark;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> paragraph = new ArrayList<>();
    private final List<List<Run>> items = new ArrayList<>();

    private LetterBlocks(FieldValues values, Function<MergeField, String> mark) {
        this.values = values;
        this.mark = mark;
    }

    static List<Block> of(RichLetter letter, FieldValues values, Function<MergeField, String> mark) {
        var blocks = new LetterBlocks(values, mark);
        letter.lines().forEach(blocks::line);
        blocks.end();
        return List.copyOf(blocks.blocks);
    }

    private void line(Line line) {
        if (line.item()) {
            endParagraph();
            items.add(runs(line));
            return;
        }
        endItems();
        if (line.isBlank()) {
            endParagraph();
            return;
        }
        if (!paragraph.isEmpty()) {
            paragraph.add(BREAK);
        }
        paragraph.addAll(runs(line));
    }

    private List<Run> runs(Line line) {
        return line.runs().stream()
                .map(run -> new Run(
                        words(run.piece()),
                        run.ink().bold(),
                        run.ink().italic(),
                        run.ink().link()))
                .toList();
    }

    private String words(Piece piece) {
        return switch (piece) {
            case Piece.Words(String words) -> words;
            case Piece.Field(MergeField field) -> {
                String value = values.of(field);
                yield value == null ? mark.apply(field) : value;
            }
        };
    }

    private void end() {
        endParagraph();
        endItems();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph));
            paragraph.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items, false));
            items.clear();
        }
    }
}
