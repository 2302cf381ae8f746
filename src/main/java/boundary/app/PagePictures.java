package boundary.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a document that was just written, as pictures. Safe for several threads.
final class PagePictures {
    private final byte[] pdf;
    private final int count;

    /// @throws IOException if it is no PDF
    PagePictures(byte[] pdf) throws IOException {
        this.pdf = pdf;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            count = document.getNumberOfPages();
        }
    }

    /// {@return how many pages there are}
    int count() {
        return count;
    }

    /// {@return a page as a PNG picture}
    ///
    /// @param page from 0
    /// @param dotsAnInch how fine it is
    byte[] png(int page, int dotsAnInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dotsAnInch, ImageType.RGB);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }
}
