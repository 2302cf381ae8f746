package boundary.exchange.pdf;

import boundary.exchange.pdf.Book.Place;
import boundary.exchange.pdf.Structure.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/// What a document contains and on which page: as bookmarks, and where it is long as pages of their own that stand
/// before the rest.
final class Contents {
    private static final int FEW_PAGES = 4;
    private static final int MANY_LINES = 150; // with more of them only the chapters stand there
    private static final int MANY_BOOKMARKS = 2000;
    private static final float INDENT = 16;
    private static final float NUMBERS = 40;

    private final Book book;
    private final Structure structure;
    private final Faces faces;
    private final Glyphs glyphs;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Spot spot;

    private record Entry(String text, int level, Place place) {}

    /// Where they stand.
    ///
    /// @param page after which page, from 1
    private record Spot(String title, int page, Tag tag) {}

    Contents(Book book, Structure structure, Faces faces, Glyphs glyphs) {
        this.book = book;
        this.structure = structure;
        this.faces = faces;
        this.glyphs = glyphs;
    }

    void add(String text, int level, Place place) {
        entries.add(new Entry(text, level, place));
    }

    /// Says where they stand if there are any: behind the present page, on which nothing more is set.
    void standHere(String title) throws IOException {
        entries.clear(); // what stands before them is seen before them
        spot = new Spot(title, book.number(), book.begin("TOC"));
        book.leave();
        if (!book.isFresh()) {
            book.turn();
        }
    }

    /// Sets them, once all the rest is set.
    void finish(PDDocument document) throws IOException {
        if (spot != null && book.size() > FEW_PAGES && entries.size() > 1) {
            set(spot);
        } else if (spot != null) {
            structure.remove(spot.tag());
        }
        bookmarks(document);
    }

    private void set(Spot here) throws IOException {
        List<Entry> shown = shown(MANY_LINES);
        Setting title = words().add(here.title(), Style.CHAPTER);
        var places = new ArrayList<Row>();
        book.turnAfter(here.page());
        int first = book.number();
        book.enter(here.tag());
        book.begin("Caption");
        book.draw(Lines.of(title, Book.RIGHT - Book.LEFT).getFirst(), Book.LEFT, book.y(), false);
        book.leave();
        book.advance(Style.CHAPTER.leading() + 8);
        int pages = pages(shown);
        for (Entry entry : shown) {
            places.add(new Row(entry, book.number(entry.place().page()) + pages - 1));
        }
        for (Row row : places) {
            if (!book.fits(Style.BODY.leading())) {
                book.turn();
            }
            line(row);
        }
        if (book.number() - first + 1 != pages) {
            throw new IllegalStateException(
                    "the contents take " + (book.number() - first + 1) + " pages, not " + pages);
        }
    }

    /// A line of them.
    private record Row(Entry entry, int page) {}

    private void line(Row row) throws IOException {
        float indent = (row.entry().level() - 1) * INDENT;
        Style style = row.entry().level() == 1 ? Style.STRONG : Style.BODY;
        float top = book.y();
        Setting text = words().add(row.entry().text(), style);
        Line line = Lines.of(text, Book.RIGHT - Book.LEFT - NUMBERS - indent).getFirst();
        Setting number = words().add(Integer.toString(row.page()), Style.BODY);
        book.begin("TOCI");
        book.begin("Link");
        book.draw(line, Book.LEFT + indent, top, false);
        book.draw(new Line(number, 0, number.text().length()), Book.RIGHT, top, true);
        book.lead(top, style.leading(), row.entry().place(), row.entry().text());
        book.leave();
        book.leave();
        book.advance(style.leading() + 1);
    }

    /// {@return how many pages they take}
    private int pages(List<Entry> shown) {
        int pages = 1;
        float y = book.y();
        for (Entry entry : shown) {
            Style style = entry.level() == 1 ? Style.STRONG : Style.BODY;
            if (!Book.fitsAt(y, Style.BODY.leading())) {
                pages++;
                y = Book.TOP;
            }
            y += style.leading() + 1;
        }
        return pages;
    }

    private List<Entry> shown(int most) {
        return entries.size() <= most
                ? entries
                : entries.stream().filter(entry -> entry.level() == 1).toList();
    }

    private void bookmarks(PDDocument document) {
        List<Entry> marked = shown(MANY_BOOKMARKS);
        if (marked.isEmpty() || marked.size() > MANY_BOOKMARKS) {
            return;
        }
        var outline = new PDDocumentOutline();
        PDOutlineItem chapter = null;
        for (Entry entry : marked) {
            var item = new PDOutlineItem();
            item.setTitle(entry.text().strip());
            var there = new PDPageXYZDestination();
            there.setPage(entry.place().page());
            there.setTop((int) Book.up(entry.place().y() - 8));
            item.setDestination(there);
            if (entry.level() == 1 || chapter == null) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private Setting words() {
        return new Setting(faces, glyphs);
    }
}
