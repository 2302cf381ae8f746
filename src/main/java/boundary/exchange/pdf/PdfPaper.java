package boundary.exchange.pdf;

import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes a document as PDF: A4, with its typeface in it. The same document at the same moment is the same bytes.
public final class PdfPaper {
    private static final String PROGRAM = "Boundary Journal";

    private PdfPaper() {}

    /// Writes a document into a stream, which stays open.
    ///
    /// @param at the moment that the file says it was made
    /// @return how many characters the typeface had no letter for; each stands as a sign that something is missing
    public static int write(Paper paper, Instant at, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var faces = new Faces(document)) {
            describe(document, paper, at);
            var glyphs = new Glyphs(faces);
            var book = new Book(document, faces);
            var composer = new Composer(book, faces, glyphs);
            for (Block block : paper.blocks()) {
                composer.set(block);
            }
            book.finish(new Setting(faces, glyphs).add(paper.foot(), Style.SMALL), glyphs);
            document.save(out);
            return glyphs.missing();
        }
    }

    private static void describe(PDDocument document, Paper paper, Instant at) {
        document.setDocumentId(at.getEpochSecond());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(paper.title());
        if (!paper.author().isEmpty()) {
            about.setAuthor(paper.author());
        }
        about.setCreator(PROGRAM);
        about.setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.language().tag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
