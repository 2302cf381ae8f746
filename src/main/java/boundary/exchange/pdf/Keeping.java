package boundary.exchange.pdf;

import boundary.text.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// Says in a file what it is and how its colours look, so that it can be kept and read for long: PDF/A-2b.
final class Keeping {
    private static final String PROGRAM = "Boundary Journal";
    private static final float VERSION = 1.7f;
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final PDDocument document;
    private final String title;
    private final String author;
    private final Calendar made;

    Keeping(PDDocument document, Paper paper, Instant at) {
        this.document = document;
        title = clean(paper.title());
        author = clean(paper.author());
        made = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.setDocumentId(at.getEpochSecond());
        document.setVersion(VERSION);
        document.getDocumentCatalog().setLanguage(paper.language().tag());
    }

    void describe() throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        if (!author.isEmpty()) {
            about.setAuthor(author);
        }
        about.setCreator(PROGRAM);
        about.setCreationDate(made);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata())));
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(colours())));
    }

    private byte[] metadata() throws IOException {
        try {
            XMPMetadata metadata = XMPMetadata.createXMPMetadata();
            var what = metadata.createAndAddDublinCoreSchema();
            what.setTitle(title);
            if (!author.isEmpty()) {
                what.addCreator(author);
            }
            var how = metadata.createAndAddXMPBasicSchema();
            how.setCreatorTool(PROGRAM);
            how.setCreateDate(made);
            var kind = metadata.createAndAddPDFAIdentificationSchema();
            kind.setPart(2);
            kind.setConformance("B");
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            return out.toByteArray();
        } catch (TransformerException | BadFieldValueException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private COSDictionary colours() throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(Srgb.profile());
        }
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
        intent.setString(COSName.INFO, COLOURS);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /// {@return words without what metadata can't hold}
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }
}
