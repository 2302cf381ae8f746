package boundary.exchange;

import boundary.exchange.pdf.PdfPaper;
import boundary.text.Messages;
import boundary.text.paper.ExtrasSheet;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.Ledger;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/// Writes documents out to files. Nothing that stands is written over, and what fails leaves nothing behind.
public final class Papers {
    private Papers() {}

    /// Writes a document as PDF.
    ///
    /// @param at the moment that the file says it was made; the same document and moment give the same bytes
    /// @return how many characters could not be drawn, since the typeface has no letter for them
    /// @throws IOException if something stands there or it cannot be written
    public static int pdf(Path file, Paper paper, Instant at) throws IOException {
        return pdf(file, paper, at, Watch.NONE);
    }

    /// Writes a document as PDF while somebody looks on.
    ///
    /// @param at the moment that the file says it was made; the same document and moment give the same bytes
    /// @return how many characters could not be drawn, since the typeface has no letter for them
    /// @throws IOException if something stands there or it cannot be written
    public static int pdf(Path file, Paper paper, Instant at, Watch watch) throws IOException {
        var missing = new int[1];
        SafeFile.write(file, out -> missing[0] = PdfPaper.write(paper, at, out, Steps.of(paper, watch)::next));
        return missing[0];
    }

    /// Writes a document as one HTML file without scripts or anything to load.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void html(Path file, Paper paper, Watch watch) throws IOException {
        SafeFile.write(file, out -> html(out, paper, watch));
    }

    /// Writes a document as Markdown in UTF-8.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void markdown(Path file, Paper paper, Watch watch) throws IOException {
        SafeFile.write(file, out -> markdown(out, paper, watch));
    }

    /// Writes a ledger as a workbook of spreadsheets.
    ///
    /// @param at the moment that the file says it was made; the same ledger and moment give the same bytes
    /// @throws IOException if something stands there or it cannot be written
    public static void xlsx(Path file, Ledger ledger, Instant at, Watch watch) throws IOException {
        SafeFile.write(file, out -> XlsxFile.write(ledger, at, out, Steps.of(ledger, watch)));
    }

    static void html(OutputStream out, Paper paper, Watch watch) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        HtmlPage.write(paper, writer, Steps.of(paper, watch));
        writer.flush();
    }

    static void markdown(OutputStream out, Paper paper, Watch watch) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        MarkdownPage.write(paper, writer, Steps.of(paper, watch));
        writer.flush();
    }

    /// Writes a document as plain text in UTF-8.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void text(Path file, Paper paper) throws IOException {
        Exports.text(file, paper.text());
    }

    /// Writes the lines of a sheet of extras as a table in UTF-8, with the words of its language in its head and a
    /// mark at its beginning by which spreadsheets know the letters.
    ///
    /// @param messages words in the client's language
    /// @throws IOException if something stands there or it cannot be written
    public static void csv(Path file, ExtrasSheet sheet, Messages messages) throws IOException {
        SafeFile.write(file, out -> ExtrasTable.write(sheet, messages, out));
    }

    /// Writes a letter as a draft that mail programs open.
    ///
    /// @param at the moment that the file says it was written
    /// @throws IOException if something stands there or it cannot be written
    public static void mail(Path file, FinishedLetter letter, Instant at) throws IOException {
        byte[] mail = new MailDraft(letter, at).text().getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> out.write(mail));
    }

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {

        /// Writes it.
        void write(OutputStream out) throws IOException;
    }

    /// Writes what somebody else draws, such as a picture.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void picture(Path file, Content content) throws IOException {
        SafeFile.write(file, content::write);
    }
}
