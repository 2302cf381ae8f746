package boundary.exchange.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of one document: only those of its letters that are used go into the file.
final class Faces implements Closeable {
    private final PDDocument document;
    private final Map<Face, Cut> cuts = new EnumMap<>(Face.class);

    Faces(PDDocument document) {
        this.document = document;
    }

    /// One cut: its file, its letters, and how wide they are in thousandths of their size.
    private record Cut(TrueTypeFont file, PDType0Font font, CmapLookup letters, Map<Character, Float> widths) {}

    PDType0Font font(Face face) throws IOException {
        return cut(face).font();
    }

    /// {@return whether there is a letter for the character}. Every cut has the same ones.
    boolean has(int character) throws IOException {
        return cut(Face.REGULAR).letters().getGlyphId(character) != 0;
    }

    /// {@return how wide the character is, in points}
    float width(char character, Style style) throws IOException {
        Cut cut = cut(style.face());
        Float known = cut.widths().get(character);
        if (known == null) {
            int letter = cut.letters().getGlyphId(character);
            known = cut.file().getAdvanceWidth(letter) * 1000f / cut.file().getUnitsPerEm();
            cut.widths().put(character, known);
        }
        return known * style.size() / 1000;
    }

    private Cut cut(Face face) throws IOException {
        Cut cut = cuts.get(face);
        if (cut == null) {
            cut = read(face);
            cuts.put(face, cut);
        }
        return cut;
    }

    private Cut read(Face face) throws IOException {
        try (InputStream in = Faces.class.getResourceAsStream(face.file())) {
            if (in == null) {
                throw new IllegalStateException("typeface not found: " + face.file());
            }
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            file.setEnableGsub(false); // a letter a character, so that widths add up and text can be copied
            PDType0Font font = PDType0Font.load(document, file, true);
            return new Cut(file, font, file.getUnicodeCmapLookup(), new HashMap<>());
        }
    }

    @Override
    public void close() throws IOException {
        for (Cut cut : cuts.values()) {
            cut.file().close();
        }
    }
}
