package boundary.exchange.pdf;

import boundary.exchange.pdf.Structure.Tag;
import boundary.text.paper.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Sets a table: its head stands again on each page, and a row stays together where a page is long enough for it.
final class TableSetter {
    private static final float PAD = 4.5f;
    private static final int SAMPLE = 400; // a cell with more characters takes all the room it is given anyway
    private static final int SAMPLE_ROWS = 400; // how wide words are is seen in so many rows; figures are all measured

    private final Book book;
    private final Faces faces;
    private final Glyphs glyphs;
    private final Looks looks;
    private final Runnable rowDone;
    private boolean[] figures = {};
    private float[] widths = {};
    private List<List<Line>> head = List.of();

    /// How a table looks.
    ///
    /// @param gap the space between two columns, in points
    /// @param pad the space above and below a row, in points
    private record Looks(Style head, Style cell, Style sum, float gap, float pad) {
        static final Looks USUAL = new Looks(Style.HEAD, Style.CELL, Style.SUM, 14, PAD);
        static final Looks FINE = new Looks(Style.FINE_HEAD, Style.FINE_CELL, Style.FINE_SUM, 9, 3.5f);
    }

    /// @param rowDone is told after each row
    TableSetter(Book book, Faces faces, Glyphs glyphs, boolean fine, Runnable rowDone) {
        this.book = book;
        this.faces = faces;
        this.glyphs = glyphs;
        this.looks = fine ? Looks.FINE : Looks.USUAL;
        this.rowDone = rowDone;
    }

    void set(Block.Table table) throws IOException {
        measure(table);
        head = cells(table.columns().stream().map(Block.Column::head).toList(), looks.head());
        book.skip(10);
        if (!book.fits(height(head) + 3 * looks.cell().leading()) && !book.isFresh()) {
            book.turn();
        }
        book.begin("Table");
        drawHead();
        for (List<String> row : table.rows()) {
            row(row, looks.cell());
            book.rule(Book.LEFT, right(), book.y(), Ink.FAINT, 0.6f);
            rowDone.run();
        }
        if (!table.sums().isEmpty()) {
            book.rule(Book.LEFT, right(), book.y(), Ink.MUTED, 0.8f);
        }
        for (List<String> row : table.sums()) {
            row(row, looks.sum());
            rowDone.run();
        }
        book.leave();
    }

    private void drawHead() throws IOException {
        book.begin("TR");
        draw(head, begun(head.size(), true), 0, rows(head), looks.head());
        book.leave();
        ruleBelowHead();
    }

    /// Draws the head again, on the next page.
    private void headAgain() throws IOException {
        book.turn();
        float x = Book.LEFT;
        for (int i = 0; i < head.size(); i++) {
            float top = book.y();
            for (Line line : head.get(i)) {
                book.decorate(line, figures[i] ? x + widths[i] : x, top, figures[i]);
                top += looks.head().leading();
            }
            x += widths[i] + looks.gap();
        }
        book.advance(rows(head) * looks.head().leading());
        ruleBelowHead();
    }

    private void ruleBelowHead() throws IOException {
        book.advance(looks.pad());
        book.rule(Book.LEFT, right(), book.y(), Ink.MUTED, 0.8f);
    }

    private void row(List<String> row, Style style) throws IOException {
        List<List<Line>> cells = cells(row, style);
        int rows = rows(cells);
        float pads = 2 * looks.pad();
        float needed = rows * style.leading() + pads;
        float whole = needed + height(head);
        if (!book.fits(needed) && (Book.fitsOnPage(whole) || !book.fits(3 * style.leading() + pads))) {
            headAgain();
        }
        book.begin("TR");
        List<Tag> tags = begun(cells.size(), false);
        for (int from = 0; from < rows; ) {
            int to = from + 1;
            while (to < rows && book.fits((to - from + 1) * style.leading() + pads)) {
                to++;
            }
            book.advance(looks.pad());
            draw(cells, tags, from, to, style);
            book.advance(looks.pad());
            from = to;
            if (from < rows) {
                headAgain();
            }
        }
        book.leave();
    }

    /// {@return the cells of the row that was begun}
    private List<Tag> begun(int cells, boolean head) {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < cells; i++) {
            tags.add(head ? book.beginHead(false) : book.begin("TD"));
            book.leave();
        }
        return tags;
    }

    /// Draws the lines of the cells from one up to another.
    private void draw(List<List<Line>> cells, List<Tag> tags, int from, int to, Style style) throws IOException {
        float x = Book.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            book.enter(tags.get(i));
            for (int k = from; k < Math.min(to, cells.get(i).size()); k++) {
                float top = book.y() + (k - from) * style.leading();
                book.draw(cells.get(i).get(k), figures[i] ? x + widths[i] : x, top, figures[i]);
            }
            book.leave();
            x += widths[i] + looks.gap();
        }
        book.advance((to - from) * style.leading());
    }

    private void measure(Block.Table table) throws IOException {
        int count = table.columns().size();
        figures = new boolean[count];
        var natural = new float[count];
        var wide = new boolean[count];
        for (int i = 0; i < count; i++) {
            figures[i] = table.columns().get(i).figures();
            wide[i] = table.columns().get(i).wide();
            natural[i] = Math.max(natural[i], natural(table.columns().get(i).head(), looks.head()));
            List<List<String>> rows = table.rows();
            for (int k = 0; k < (figures[i] ? rows.size() : Math.min(SAMPLE_ROWS, rows.size())); k++) {
                natural[i] = Math.max(natural[i], natural(rows.get(k).get(i), looks.cell()));
            }
            for (List<String> row : table.sums()) {
                natural[i] = Math.max(natural[i], natural(row.get(i), looks.sum()));
            }
        }
        widths = Columns.widths(natural, figures, wide, Book.RIGHT - Book.LEFT, looks.gap());
    }

    private float natural(String cell, Style style) throws IOException {
        String part = cell.length() > SAMPLE ? cell.substring(0, SAMPLE) : cell;
        return new Setting(faces, new Glyphs(faces)).add(part, style).natural() + 0.1f;
    }

    private List<List<Line>> cells(List<String> row, Style style) throws IOException {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Lines.of(new Setting(faces, glyphs).add(row.get(i), style), widths[i]));
        }
        return cells;
    }

    private float height(List<List<Line>> cells) {
        return rows(cells) * looks.head().leading() + 2 * looks.pad();
    }

    private static int rows(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private float right() {
        float right = Book.LEFT - looks.gap();
        for (float width : widths) {
            right += width + looks.gap();
        }
        return right;
    }
}
