package boundary.app;

import boundary.exchange.pdf.PdfPaper;
import boundary.text.Messages;
import boundary.text.paper.Paper;
import boundary.ui.Jobs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints a document exactly as its PDF shows it, after the system has asked on which printer. Only one page at a time
/// is drawn, on a thread of its own, so that a long history neither fills the memory nor stops the window.
final class PaperPrinter {
    private static final int DOTS_AN_INCH = 200;

    private final byte[] document;

    private PaperPrinter(byte[] document) {
        this.document = document;
    }

    /// {@return a document, ready to be printed}
    ///
    /// @throws IOException if it cannot be drawn
    static PaperPrinter of(Paper paper, Instant at) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfPaper.write(paper, at, bytes);
        return new PaperPrinter(bytes.toByteArray());
    }

    /// Makes a document on another thread, and then asks for the printer. For the interface's thread.
    ///
    /// @param done told on the interface's thread what the user should know; an empty sentence where that is
    /// nothing
    static void print(Jobs.Work<Paper> paper, Instant at, Messages messages, Consumer<String> done) {
        Jobs.start(
                progress -> of(paper.done(progress), at),
                share -> {},
                ready -> ready.ask(messages, done),
                trouble -> done.accept(messages.text("letters.notPrinted")));
    }

    private void ask(Messages messages, Consumer<String> done) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            done.accept(messages.text("letters.noPrinter"));
        } else if (!job.showPrintDialog(null)) {
            job.cancelJob();
            done.accept("");
        } else {
            Jobs.start(
                    progress -> printed(job),
                    share -> {},
                    whole -> done.accept(whole ? "" : messages.text("letters.notPrinted")),
                    trouble -> done.accept(messages.text("letters.notPrinted")));
        }
    }

    private boolean printed(PrinterJob job) throws IOException {
        PageLayout chosen = job.getJobSettings().getPageLayout();
        PageLayout page = job.getPrinter()
                .createPageLayout(chosen.getPaper(), chosen.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM);
        boolean whole = each(drawn -> {
            var sheet = new ImageView(drawn);
            sheet.setPreserveRatio(true);
            sheet.setSmooth(true);
            sheet.setFitWidth(page.getPrintableWidth());
            sheet.setFitHeight(page.getPrintableHeight());
            return job.printPage(page, sheet);
        });
        if (!whole) {
            job.cancelJob();
        }
        return whole && job.endJob();
    }

    /// Something done with a page that was drawn; answers whether to go on.
    @FunctionalInterface
    interface Leaf {
        boolean print(WritableImage page);
    }

    /// Draws one page after the other.
    ///
    /// @return whether every page was printed
    boolean each(Leaf leaf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(document)) {
            var renderer = new PDFRenderer(pages);
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                if (!leaf.print(image(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.RGB)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static WritableImage image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
