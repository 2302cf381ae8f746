package boundary.exchange.pdf;

import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a document as PDF to be kept (PDF/A-2b): A4, with its typeface in it, its text tagged, bookmarks, and
/// contents where it is long. The same document at the same moment is the same bytes.
public final class PdfPaper {
    private PdfPaper() {}

    /// Writes a document into a stream, which stays open.
    ///
    /// @param at the moment that the file says it was made
    /// @return how many characters the typeface had no letter for; each stands as a sign that something is missing
    public static int write(Paper paper, Instant at, OutputStream out) throws IOException {
        return write(paper, at, out, () -> {});
    }

    /// Writes a document into a stream, which stays open.
    ///
    /// @param step is told after each block and each row of a table; what it throws stops the writing
    public static int write(Paper paper, Instant at, OutputStream out, Runnable step) throws IOException {
        try (var document = new PDDocument();
                var faces = new Faces(document)) {
            var keeping = new Keeping(document, paper, at);
            var glyphs = new Glyphs(faces);
            var structure = new Structure(document);
            var book = new Book(document, faces, structure);
            var contents = new Contents(book, structure, faces, glyphs);
            var composer = new Composer(book, faces, glyphs, contents, step);
            for (Block block : paper.blocks()) {
                composer.set(block);
                step.run();
            }
            contents.finish(document);
            book.finish(new Setting(faces, glyphs).add(paper.foot(), Style.SMALL), glyphs);
            structure.finish();
            keeping.describe();
            document.save(out);
            return glyphs.missing();
        }
    }
}
