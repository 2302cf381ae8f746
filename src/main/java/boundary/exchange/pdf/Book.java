package boundary.exchange.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/// The pages of a document, filled from the top down. Lengths are in points; heights count from the top of the page.
final class Book {
    /// The left edge of what is set.
    static final float LEFT = 68;
    /// The right edge of what is set.
    static final float RIGHT = PDRectangle.A4.getWidth() - 60;

    private static final float TOP = 62;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 70;
    private static final float FOOT = PDRectangle.A4.getHeight() - 48;

    private final PDDocument document;
    private final Faces faces;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y;

    Book(PDDocument document, Faces faces) throws IOException {
        this.document = document;
        this.faces = faces;
        turn();
    }

    /// Goes on at the top of a new page.
    void turn() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        y = TOP;
    }

    /// {@return where the next line begins}
    float y() {
        return y;
    }

    /// {@return which page is being filled, from 1}
    int number() {
        return pages.size();
    }

    /// {@return whether the page is still empty}
    boolean isFresh() {
        return y == TOP;
    }

    /// {@return whether so much fits above the foot of the page}
    boolean fits(float height) {
        return y + height <= BOTTOM + 0.01f;
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

    /// Draws a line of words.
    ///
    /// @param top the top of the line
    /// @param right whether it ends at `x`, and does not begin there
    void draw(Line line, float x, float top, boolean right) throws IOException {
        float at = right ? x - line.width() : x;
        for (int i = line.from(); i < line.to(); ) {
            int end = line.alikeTo(i);
            Style style = line.words().style(i);
            float width = line.words().width(i, end);
            words(pages.getLast(), line.words().text().substring(i, end), style, at, top);
            if (!style.link().isEmpty()) {
                link(style, at, top, width);
            }
            at += width;
            i = end;
        }
    }

    /// Draws a line across.
    void rule(float from, float to, float at, Ink ink, float thick) throws IOException {
        PDPageContentStream page = pages.getLast();
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(thick);
        page.moveTo(from, up(at));
        page.lineTo(to, up(at));
        page.stroke();
    }

    /// Writes the foot of each page, where there are several with its number, and ends the pages.
    void finish(Setting foot, Glyphs glyphs) throws IOException {
        List<Line> lines = Lines.of(foot, RIGHT - LEFT - 60);
        for (int i = 0; i < pages.size(); i++) {
            Line line = lines.getFirst();
            words(pages.get(i), foot.text().substring(line.from(), line.to()), Style.SMALL, LEFT, FOOT);
            if (pages.size() > 1) {
                var number = new Setting(faces, glyphs).add((i + 1) + " / " + pages.size(), Style.SMALL);
                float width = number.natural();
                words(pages.get(i), number.text(), Style.SMALL, RIGHT - width, FOOT);
            }
            pages.get(i).close();
        }
    }

    private void words(PDPageContentStream page, String words, Style style, float x, float top) throws IOException {
        page.beginText();
        page.setFont(faces.font(style.face()), style.size());
        page.setNonStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        page.newLineAtOffset(x, up(top + style.baseline()));
        page.showText(words);
        page.endText();
    }

    private void link(Style style, float x, float top, float width) throws IOException {
        var action = new PDActionURI();
        action.setURI(style.link());
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setBorderStyle(border);
        link.setRectangle(new PDRectangle(x, up(top + style.leading()), width, style.leading()));
        document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
    }

    private static float up(float y) {
        return PDRectangle.A4.getHeight() - y;
    }
}
