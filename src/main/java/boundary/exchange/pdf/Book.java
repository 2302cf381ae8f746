package boundary.exchange.pdf;

import boundary.exchange.pdf.Structure.Leaf;
import boundary.exchange.pdf.Structure.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/// The pages of a document, filled from the top down; only the one that is being filled is open. What is drawn belongs
/// to the thing that was entered last, or is only decoration. Lengths are in points; heights count from the top of the
/// page.
final class Book {
    /// The left edge of what is set.
    static final float LEFT = 68;
    /// The right edge of what is set.
    static final float RIGHT = PDRectangle.A4.getWidth() - 60;

    /// Where the first line of a page begins.
    static final float TOP = 62;

    private static final float BOTTOM = PDRectangle.A4.getHeight() - 70;
    private static final float FOOT = PDRectangle.A4.getHeight() - 48;
    private static final float NUMBER = 60;
    private static final HexFormat HEX = HexFormat.of();

    private final PDDocument document;
    private final Faces faces;
    private final Structure structure;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream page;
    private Leaf leaf;
    private int at;
    private float y;
    private Tag tag;
    private @Nullable Tag marked;

    /// A place in the document.
    record Place(PDPage page, float y) {}

    Book(PDDocument document, Faces faces, Structure structure) throws IOException {
        this.document = document;
        this.faces = faces;
        this.structure = structure;
        this.tag = structure.document();
        this.leaf = add(0);
        this.page = open();
    }

    /// Goes on at the top of a new page behind the present one.
    void turn() throws IOException {
        end();
        leaf = add(at + 1);
        page = open();
        at++;
    }

    /// Goes on at the top of a new page behind an earlier one.
    ///
    /// @param number of the earlier one, from 1
    void turnAfter(int number) throws IOException {
        at = number - 1;
        turn();
    }

    private Leaf add(int index) {
        var next = new PDPage(PDRectangle.A4);
        if (pages.isEmpty() || index == pages.size()) {
            document.addPage(next);
        } else {
            document.getPages().insertBefore(next, pages.get(index));
        }
        pages.add(index, next);
        return structure.leaf(next);
    }

    private PDPageContentStream open() throws IOException {
        y = TOP;
        return new PDPageContentStream(document, leaf.page(), AppendMode.OVERWRITE, true, false);
    }

    private void end() throws IOException {
        unmark();
        page.close();
    }

    /// {@return where the next line begins}
    float y() {
        return y;
    }

    /// {@return which page is being filled, from 1}
    int number() {
        return at + 1;
    }

    /// {@return which page it is, from 1}
    int number(PDPage of) {
        return pages.indexOf(of) + 1;
    }

    /// {@return how many pages there are}
    int size() {
        return pages.size();
    }

    /// {@return the place where the next line begins}
    Place place() {
        return new Place(leaf.page(), y);
    }

    /// {@return whether the page is still empty}
    boolean isFresh() {
        return y == TOP;
    }

    /// {@return whether so much fits above the foot of the page}
    boolean fits(float height) {
        return fitsAt(y, height);
    }

    /// {@return whether so much fits between a place and the foot of the page}
    static boolean fitsAt(float top, float height) {
        return top + height <= BOTTOM + 0.01f;
    }

    /// {@return whether so much fits on a page at all}
    static boolean fitsOnPage(float height) {
        return TOP + height <= BOTTOM;
    }

    /// Leaves a distance; at the top of a page there is none.
    void skip(float height) {
        if (!isFresh()) {
            y += height;
        }
    }

    /// Goes below what was drawn.
    void advance(float height) {
        y += height;
    }

    /// {@return the thing to which belongs what is drawn}
    Tag tag() {
        return tag;
    }

    /// Begins a thing inside the present one.
    Tag begin(String role) {
        return enter(structure.add(tag, role));
    }

    /// Begins the head of a row or of a column.
    Tag beginHead(boolean ofItsRow) {
        return enter(structure.addHead(tag, ofItsRow));
    }

    /// Goes into a thing that was begun before.
    Tag enter(Tag next) {
        tag = next;
        return next;
    }

    /// Ends the present thing.
    void leave() {
        tag = Objects.requireNonNull(tag.parent());
    }

    /// Draws a line of words.
    ///
    /// @param top the top of the line
    /// @param right whether it ends at `x`, and does not begin there
    void draw(Line line, float x, float top, boolean right) throws IOException {
        float from = right ? x - line.width() : x;
        for (int i = line.from(); i < line.to(); ) {
            int end = line.alikeTo(i);
            Style style = line.words().style(i);
            float width = line.words().width(i, end);
            String words = line.words().text(i, end);
            if (style.link().isEmpty()) {
                mark();
                words(words, line.words().meant(i, end), style, from, top);
            } else {
                link(words, style, new PDRectangle(from, up(top + style.leading()), width, style.leading()), top);
            }
            from += width;
            i = end;
        }
    }

    /// Draws a line of words that says nothing new: a head that stands there again.
    void decorate(Line line, float x, float top, boolean right) throws IOException {
        if (line.from() == line.to()) {
            return;
        }
        unmark();
        page.beginMarkedContent(COSName.ARTIFACT);
        Style style = line.words().style(line.from());
        words(page, line.words().text(line.from(), line.to()), style, right ? x - line.width() : x, top);
        page.endMarkedContent();
    }

    /// Draws a line across.
    void rule(float from, float to, float height, Ink ink, float thick) throws IOException {
        unmark();
        page.beginMarkedContent(COSName.ARTIFACT);
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(thick);
        page.moveTo(from, up(height));
        page.lineTo(to, up(height));
        page.stroke();
        page.endMarkedContent();
    }

    /// Makes a strip of the page lead to a place in the document.
    ///
    /// @param says where it leads, in words
    void lead(float top, float height, Place to, String says) throws IOException {
        var there = new PDPageXYZDestination();
        there.setPage(to.page());
        there.setTop((int) up(to.y() - 8));
        PDAnnotationLink link = link(new PDRectangle(LEFT, up(top + height), RIGHT - LEFT, height), says);
        link.setDestination(there);
    }

    /// Writes the foot of each page, where there are several with its number, and ends the pages.
    void finish(Setting foot, Glyphs glyphs) throws IOException {
        end();
        Line line = Lines.of(foot, RIGHT - LEFT - NUMBER).getFirst();
        String words = foot.text(line.from(), line.to());
        if (words.isEmpty() && pages.size() == 1) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            try (var stream = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, false)) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                words(stream, words, Style.SMALL, LEFT, FOOT);
                if (pages.size() > 1) {
                    var number = new Setting(faces, glyphs).add((i + 1) + " / " + pages.size(), Style.SMALL);
                    words(stream, number.text(), Style.SMALL, RIGHT - number.natural(), FOOT);
                }
                stream.endMarkedContent();
            }
        }
    }

    /// Makes the page know to what belongs what is now drawn.
    private void mark() throws IOException {
        if (marked != tag) {
            unmark();
            page.beginMarkedContent(tag.role(), structure.mark(tag, leaf));
            marked = tag;
        }
    }

    private void unmark() throws IOException {
        if (marked != null) {
            page.endMarkedContent();
            marked = null;
        }
    }

    /// Draws words, and says what was meant where not all of it can be drawn: programs that read the page take
    /// that.
    @SuppressWarnings(
            "deprecation") // other programs look for it in the page itself, where the library writes numbers only
    private void words(String words, @Nullable String meant, Style style, float x, float top) throws IOException {
        if (meant == null) {
            words(page, words, style, x, top);
            return;
        }
        page.appendRawCommands(
                "/Span <</ActualText <FEFF" + HEX.formatHex(meant.getBytes(StandardCharsets.UTF_16BE)) + ">>> BDC\n");
        words(page, words, style, x, top);
        page.endMarkedContent();
    }

    private void words(PDPageContentStream to, String words, Style style, float x, float top) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        to.beginText();
        to.setFont(faces.font(style.face()), style.size());
        to.setNonStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        to.newLineAtOffset(x, up(top + style.baseline()));
        to.showText(words);
        to.endText();
    }

    private void link(String words, Style style, PDRectangle area, float top) throws IOException {
        Tag link = begin("Link");
        mark();
        words(page, words, style, area.getLowerLeftX(), top);
        var action = new PDActionURI();
        action.setURI(style.link());
        link(area, style.link()).setAction(action);
        enter(Objects.requireNonNull(link.parent()));
    }

    private PDAnnotationLink link(PDRectangle area, String says) throws IOException {
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        var link = new PDAnnotationLink();
        link.setBorderStyle(border);
        link.setRectangle(area);
        link.setPrinted(true);
        link.setContents(says);
        link.setPage(leaf.page());
        leaf.page().getAnnotations().add(link);
        structure.attach(tag, link.getCOSObject(), leaf.page());
        return link;
    }

    /// {@return the height as pages count it, from below}
    static float up(float y) {
        return PDRectangle.A4.getHeight() - y;
    }
}
