package boundary.exchange.pdf;

import boundary.text.paper.Block;
import boundary.text.paper.Run;
import java.io.IOException;
import java.util.List;

/// Sets the blocks of a document on pages, one below the other.
final class Composer {
    private static final float WIDTH = Book.RIGHT - Book.LEFT;
    private static final float BETWEEN = 9;
    private static final float INDENT = 16;
    private static final float LABELS = 150;
    private static final float PAD = 4;
    private static final float TOGETHER = 200; // a fact that is no higher stays on one page

    private final Book book;
    private final Faces faces;
    private final Glyphs glyphs;

    Composer(Book book, Faces faces, Glyphs glyphs) {
        this.book = book;
        this.faces = faces;
        this.glyphs = glyphs;
    }

    void set(Block block) throws IOException {
        switch (block) {
            case Block.Title(String text, String below) -> title(text, below);
            case Block.Letterhead head -> letterhead(head);
            case Block.Heading(String text) -> heading(text);
            case Block.Chapter(String text) -> {
                turned();
                heading(text);
            }
            case Block.Contents _ -> {}
            case Block.PageBreak() -> turned();
            case Block.Paragraph(List<Run> runs) -> {
                book.skip(BETWEEN);
                flow(words().add(runs, Style.BODY), Book.LEFT, Style.BODY);
            }
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Table table -> new TableSetter(book, faces, glyphs).set(table);
            case Block.Note(String text) -> {
                book.skip(BETWEEN * 2);
                flow(words().add(text, Style.SMALL), Book.LEFT, Style.SMALL);
            }
        }
    }

    private void turned() throws IOException {
        if (!book.isFresh()) {
            book.turn();
        }
    }

    private void title(String text, String below) throws IOException {
        flow(words().add(text, Style.TITLE), Book.LEFT, Style.TITLE);
        if (!below.isEmpty()) {
            book.advance(2);
            flow(words().add(below, Style.BELOW), Book.LEFT, Style.BELOW);
        }
        book.advance(10);
        book.rule(Book.LEFT, Book.RIGHT, book.y(), Ink.LINE, 0.8f);
        book.advance(6);
    }

    private void letterhead(Block.Letterhead head) throws IOException {
        float top = book.y();
        Line day = Lines.of(words().add(head.day(), Style.LABEL), WIDTH / 3).getFirst();
        book.draw(day, Book.RIGHT, top, true);
        lines(Lines.of(words().add(head.sender(), Style.STRONG), WIDTH * 0.6f), Book.LEFT, Style.STRONG);
        book.skip(BETWEEN * 2);
        lines(Lines.of(words().add(head.addressee(), Style.BODY), WIDTH * 0.6f), Book.LEFT, Style.BODY);
        book.skip(BETWEEN * 2);
    }

    private void heading(String text) throws IOException {
        List<Line> lines = Lines.of(words().add(text, Style.HEADING), WIDTH);
        book.skip(BETWEEN * 2);
        float needed = lines.size() * Style.HEADING.leading() + 3 * Style.BODY.leading() + BETWEEN;
        if (!book.fits(needed) && !book.isFresh() && Book.fitsOnPage(needed)) {
            book.turn();
        }
        lines(lines, Book.LEFT, Style.HEADING);
        book.advance(-3);
    }

    private void bullets(Block.Bullets bullets) throws IOException {
        book.skip(BETWEEN);
        for (int i = 0; i < bullets.items().size(); i++) {
            if (!book.fits(Style.BODY.leading())) {
                book.turn();
            }
            Line marker =
                    Lines.of(words().add(bullets.marker(i), Style.BODY), WIDTH).getFirst();
            float indent = Math.max(INDENT, marker.width() + 6);
            book.draw(marker, Book.LEFT + 4, book.y(), false);
            Setting item = words().add(bullets.items().get(i), Style.BODY);
            lines(Lines.of(item, WIDTH - indent), Book.LEFT + indent, Style.BODY);
            book.advance(2);
        }
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        book.skip(BETWEEN);
        for (Block.Fact fact : facts) {
            List<Line> label = Lines.of(words().add(fact.label(), Style.LABEL), LABELS - 12);
            List<Line> value = Lines.of(words().add(fact.value(), Style.BODY), WIDTH - LABELS);
            float least = label.size() * Style.BODY.leading() + 2 * PAD;
            float whole = Math.max(label.size(), value.size()) * Style.BODY.leading() + 2 * PAD;
            if (!book.fits(whole <= TOGETHER ? whole : least) && !book.isFresh()) {
                book.turn();
            }
            fact(label, value, least);
        }
    }

    private void fact(List<Line> label, List<Line> value, float least) throws IOException {
        float top = book.y();
        int page = book.number();
        for (int i = 0; i < label.size() && book.fits(i * Style.BODY.leading() + 2 * PAD); i++) {
            book.draw(label.get(i), Book.LEFT, top + i * Style.BODY.leading() + PAD, false);
        }
        book.advance(PAD);
        lines(value, Book.LEFT + LABELS, Style.BODY);
        boolean here = book.number() == page;
        book.advance(here ? Math.max(PAD, top + least - book.y()) : PAD);
        book.rule(Book.LEFT, Book.RIGHT, book.y(), Ink.FAINT, 0.6f);
    }

    private void flow(Setting words, float x, Style style) throws IOException {
        lines(Lines.of(words, Book.RIGHT - x), x, style);
    }

    /// Draws lines, over several pages where it must be; neither the first nor the last of them stands alone.
    private void lines(List<Line> lines, float x, Style style) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            boolean pair = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            if (!book.fits(style.leading() * (pair ? 2 : 1)) && !book.isFresh()) {
                book.turn();
            }
            book.draw(lines.get(i), x, book.y(), false);
            book.advance(style.leading());
        }
    }

    private Setting words() {
        return new Setting(faces, glyphs);
    }
}
