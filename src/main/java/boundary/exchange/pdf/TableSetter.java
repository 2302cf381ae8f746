package boundary.exchange.pdf;

import boundary.text.paper.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Sets a table: its head stands again on each page, and a row stays together where a page is long enough for it.
final class TableSetter {
    private static final float PAD = 4.5f;
    private static final int SAMPLE = 400; // a cell with more characters takes all the room it is given anyway

    private final Book book;
    private final Faces faces;
    private final Glyphs glyphs;
    private boolean[] figures = {};
    private float[] widths = {};
    private List<List<Line>> head = List.of();

    TableSetter(Book book, Faces faces, Glyphs glyphs) {
        this.book = book;
        this.faces = faces;
        this.glyphs = glyphs;
    }

    void set(Block.Table table) throws IOException {
        measure(table);
        head = cells(table.columns().stream().map(Block.Column::head).toList(), Style.HEAD);
        book.skip(10);
        if (!book.fits(height(head) + 3 * Style.CELL.leading()) && !book.isFresh()) {
            book.turn();
        }
        head();
        for (List<String> row : table.rows()) {
            row(row, Style.CELL);
            book.rule(Book.LEFT, right(), book.y(), Ink.FAINT, 0.6f);
        }
        if (!table.sums().isEmpty()) {
            book.rule(Book.LEFT, right(), book.y(), Ink.MUTED, 0.8f);
        }
        for (List<String> row : table.sums()) {
            row(row, Style.SUM);
        }
    }

    private void head() throws IOException {
        draw(head, 0, rows(head), Style.HEAD);
        book.advance(PAD);
        book.rule(Book.LEFT, right(), book.y(), Ink.MUTED, 0.8f);
    }

    private void row(List<String> row, Style style) throws IOException {
        List<List<Line>> cells = cells(row, style);
        int rows = rows(cells);
        float needed = rows * style.leading() + 2 * PAD;
        float whole = needed + height(head);
        if (!book.fits(needed) && (Book.fitsOnPage(whole) || !book.fits(3 * style.leading() + 2 * PAD))) {
            book.turn();
            head();
        }
        for (int from = 0; from < rows; ) {
            int to = from + 1;
            while (to < rows && book.fits((to - from + 1) * style.leading() + 2 * PAD)) {
                to++;
            }
            book.advance(PAD);
            draw(cells, from, to, style);
            book.advance(PAD);
            from = to;
            if (from < rows) {
                book.turn();
                head();
            }
        }
    }

    /// Draws the lines of the cells from one up to another.
    private void draw(List<List<Line>> cells, int from, int to, Style style) throws IOException {
        float x = Book.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            for (int k = from; k < Math.min(to, cells.get(i).size()); k++) {
                float top = book.y() + (k - from) * style.leading();
                book.draw(cells.get(i).get(k), figures[i] ? x + widths[i] : x, top, figures[i]);
            }
            x += widths[i] + Columns.GAP;
        }
        book.advance((to - from) * style.leading());
    }

    private void measure(Block.Table table) throws IOException {
        int count = table.columns().size();
        figures = new boolean[count];
        var natural = new float[count];
        for (int i = 0; i < count; i++) {
            figures[i] = table.columns().get(i).figures();
            natural[i] = Math.max(natural[i], natural(table.columns().get(i).head(), Style.HEAD));
            for (List<String> row : table.rows()) {
                natural[i] = Math.max(natural[i], natural(row.get(i), Style.CELL));
            }
            for (List<String> row : table.sums()) {
                natural[i] = Math.max(natural[i], natural(row.get(i), Style.SUM));
            }
        }
        widths = Columns.widths(natural, figures, Book.RIGHT - Book.LEFT);
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
        return rows(cells) * Style.HEAD.leading() + 2 * PAD;
    }

    private static int rows(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private float right() {
        float right = Book.LEFT - Columns.GAP;
        for (float width : widths) {
            right += width + Columns.GAP;
        }
        return right;
    }
}
