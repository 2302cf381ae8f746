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
    private final Contents contents;
    private final Runnable rowDone;
    private int level;
    private boolean inChapter;

    /// @param rowDone is told after each row of a table
    Composer(Book book, Faces faces, Glyphs glyphs, Contents contents, Runnable rowDone) {
        this.book = book;
        this.faces = faces;
        this.glyphs = glyphs;
        this.contents = contents;
        this.rowDone = rowDone;
    }

    void set(Block block) throws IOException {
        switch (block) {
            case Block.Title(String text, String below) -> title(text, below);
            case Block.Letterhead head -> letterhead(head);
            case Block.Chapter(String text) -> chapter(text);
            case Block.Heading(String text) -> heading(text);
            case Block.Contents(String title) -> contents.standHere(title);
            case Block.PageBreak() -> breakPage();
            case Block.Paragraph(List<Run> runs) -> {
                book.skip(BETWEEN);
                flow(words().add(runs, Style.BODY), Style.BODY, "P");
            }
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Table table -> new TableSetter(book, faces, glyphs, table.fine(), rowDone).set(table);
            case Block.Note(String text) -> {
                book.skip(BETWEEN * 2);
                flow(words().add(text, Style.SMALL), Style.SMALL, "P");
            }
        }
    }

    private void breakPage() throws IOException {
        if (!book.isFresh()) {
            book.turn();
        }
    }

    private void title(String text, String below) throws IOException {
        level = 1;
        flow(words().add(text, Style.TITLE), Style.TITLE, "H1");
        if (!below.isEmpty()) {
            book.advance(2);
            flow(words().add(below, Style.BELOW), Style.BELOW, "P");
        }
        book.advance(10);
        book.rule(Book.LEFT, Book.RIGHT, book.y(), Ink.LINE, 0.8f);
        book.advance(6);
    }

    private void letterhead(Block.Letterhead head) throws IOException {
        float top = book.y();
        Line day = Lines.of(words().add(head.day(), Style.LABEL), WIDTH / 3).getFirst();
        book.begin("P");
        book.draw(day, Book.RIGHT, top, true);
        book.leave();
        part(Lines.of(words().add(head.sender(), Style.STRONG), WIDTH * 0.6f), Style.STRONG, "P");
        book.skip(BETWEEN * 2);
        part(Lines.of(words().add(head.addressee(), Style.BODY), WIDTH * 0.6f), Style.BODY, "P");
        book.skip(BETWEEN * 2);
    }

    private void chapter(String text) throws IOException {
        breakPage();
        inChapter = true;
        contents.add(text, 1, book.place());
        part(Lines.of(words().add(text, Style.CHAPTER), WIDTH), Style.CHAPTER, "H" + (level + 1));
        book.advance(4);
    }

    private void heading(String text) throws IOException {
        List<Line> lines = Lines.of(words().add(text, Style.HEADING), WIDTH);
        book.skip(BETWEEN * 2);
        float needed = lines.size() * Style.HEADING.leading() + 3 * Style.BODY.leading() + BETWEEN;
        if (!book.fits(needed) && !book.isFresh() && Book.fitsOnPage(needed)) {
            book.turn();
        }
        contents.add(text, inChapter ? 2 : 1, book.place());
        part(lines, Style.HEADING, "H" + (level + (inChapter ? 2 : 1)));
        book.advance(-3);
    }

    private void bullets(Block.Bullets bullets) throws IOException {
        book.skip(BETWEEN);
        if (bullets.items().isEmpty()) {
            return;
        }
        book.begin("L");
        for (int i = 0; i < bullets.items().size(); i++) {
            if (!book.fits(Style.BODY.leading())) {
                book.turn();
            }
            Line marker =
                    Lines.of(words().add(bullets.marker(i), Style.BODY), WIDTH).getFirst();
            float indent = Math.max(INDENT, marker.width() + 6);
            book.begin("LI");
            book.begin("Lbl");
            book.draw(marker, Book.LEFT + 4, book.y(), false);
            book.leave();
            Setting item = words().add(bullets.items().get(i), Style.BODY);
            book.begin("LBody");
            lines(Lines.of(item, WIDTH - indent), Book.LEFT + indent, Style.BODY);
            book.leave();
            book.leave();
            book.advance(2);
        }
        book.leave();
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        book.skip(BETWEEN);
        if (facts.isEmpty()) {
            return;
        }
        book.begin("Table");
        for (Block.Fact fact : facts) {
            List<Line> label = Lines.of(words().add(fact.label(), Style.LABEL), LABELS - 12);
            List<Line> value = Lines.of(words().add(fact.value(), Style.BODY), WIDTH - LABELS);
            float least = label.size() * Style.BODY.leading() + 2 * PAD;
            float whole = Math.max(label.size(), value.size()) * Style.BODY.leading() + 2 * PAD;
            if (!book.fits(whole <= TOGETHER ? whole : least) && !book.isFresh()) {
                book.turn();
            }
            book.begin("TR");
            fact(label, value, least);
            book.leave();
        }
        book.leave();
    }

    private void fact(List<Line> label, List<Line> value, float least) throws IOException {
        float top = book.y();
        int page = book.number();
        book.beginHead(true);
        for (int i = 0; i < label.size() && book.fits(i * Style.BODY.leading() + 2 * PAD); i++) {
            book.draw(label.get(i), Book.LEFT, top + i * Style.BODY.leading() + PAD, false);
        }
        book.leave();
        book.advance(PAD);
        book.begin("TD");
        lines(value, Book.LEFT + LABELS, Style.BODY);
        book.leave();
        boolean here = book.number() == page;
        book.advance(here ? Math.max(PAD, top + least - book.y()) : PAD);
        book.rule(Book.LEFT, Book.RIGHT, book.y(), Ink.FAINT, 0.6f);
    }

    private void flow(Setting words, Style style, String role) throws IOException {
        part(Lines.of(words, WIDTH), style, role);
    }

    /// Draws lines from the left edge as a thing of its own.
    private void part(List<Line> lines, Style style, String role) throws IOException {
        book.begin(role);
        lines(lines, Book.LEFT, style);
        book.leave();
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
