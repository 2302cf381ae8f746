package boundary.app;

import boundary.exchange.pdf.PdfPaper;
import boundary.text.paper.Paper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/// Prints a document exactly as its PDF shows it, after the system has asked on which printer. For the interface's
/// thread.
final class PaperPrinter {
    private static final int DOTS_AN_INCH = 200;

    private final List<WritableImage> pages;

    private PaperPrinter(List<WritableImage> pages) {
        this.pages = pages;
    }

    /// {@return a document with its pages drawn; may be called on any thread}
    ///
    /// @throws IOException if the document cannot be drawn
    static PaperPrinter of(Paper paper, Instant at) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfPaper.write(paper, at, bytes);
        var pages = new ArrayList<WritableImage>();
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(image(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.RGB)));
            }
        }
        return new PaperPrinter(List.copyOf(pages));
    }

    /// {@return the pages as they are printed}
    List<WritableImage> pages() {
        return pages;
    }

    /// Prints all pages.
    LetterPrinter.Outcome print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return LetterPrinter.Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(null)) {
            job.cancelJob();
            return LetterPrinter.Outcome.LEFT;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        PageLayout page = job.getPrinter()
                .createPageLayout(chosen.getPaper(), chosen.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM);
        for (WritableImage each : pages) {
            var sheet = new ImageView(each);
            sheet.setPreserveRatio(true);
            sheet.setSmooth(true);
            sheet.setFitWidth(page.getPrintableWidth());
            sheet.setFitHeight(page.getPrintableHeight());
            if (!job.printPage(page, sheet)) {
                job.cancelJob();
                return LetterPrinter.Outcome.FAILED;
            }
        }
        return job.endJob() ? LetterPrinter.Outcome.PRINTED : LetterPrinter.Outcome.FAILED;
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
