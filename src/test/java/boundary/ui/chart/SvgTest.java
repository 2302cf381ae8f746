package boundary.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.ui.kit.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

class SvgTest {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "defs", "pattern", "rect", "line", "circle", "polygon", "polyline", "text");

    @Test
    void shapesStandWhereTheMarksDoInLightColours() throws Exception {
        var sketch = new Sketch();
        sketch.bar(1, 2, 30, 4.5, 3, Look.full("zone", Ink.of(Tint.DRAINING)).faint(0.25));
        sketch.line(0, 0.5, 10, 0.5, Look.line("base", Ink.LINE, 0.8).dashed(4, 3));
        sketch.dot(7, 8, 2, Look.full("end", Ink.ACCENT).striped().edged(Ink.INK, 1));
        sketch.words(5, 50, "Қазына", Mark.Anchor.END, Face.STRONG, Ink.MUTED, "axis");
        SvgFile file = SvgFile.read(Svg.of(sketch.drawing(100, 60), "t", "d", "kk"));
        Element bar = file.all("rect").getLast();
        assertEquals(
                List.of("1", "2", "30", "4.5", "3", "#cf222e", "0.25"),
                attributes(bar, "x", "y", "width", "height", "rx", "fill", "fill-opacity"));
        assertEquals(
                List.of("0", "0.5", "10", "0.5", "none", "#d1d9e0", "0.8", "4 3"),
                attributes(
                        file.all("line").getFirst(),
                        "x1",
                        "y1",
                        "x2",
                        "y2",
                        "fill",
                        "stroke",
                        "stroke-width",
                        "stroke-dasharray"));
        Element dot = file.all("circle").getFirst();
        assertEquals(List.of("7", "8", "2", "#1f2328"), attributes(dot, "cx", "cy", "r", "stroke"));
        String id = file.all("pattern").getFirst().getAttribute("id");
        assertEquals("url(#" + id + ")", dot.getAttribute("fill"), "stripes are drawn, not only coloured");
        Element words = file.all("text").getFirst();
        assertEquals("Қазына", words.getTextContent());
        assertEquals(List.of("end", "600", "#59636e"), attributes(words, "text-anchor", "font-weight", "fill"));
        assertEquals("0 0 100 60", file.document().getDocumentElement().getAttribute("viewBox"));
    }

    @Test
    void noWordsBreakTheDocumentOrGetOutOfIt() throws Exception {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String hostile = hostile(chance);
            var sketch = new Sketch();
            sketch.words(0, 10, hostile, Mark.Anchor.START, Face.AXIS, Ink.INK, "axis");
            String text = Svg.of(sketch.drawing(10, 10), hostile, hostile, "en");
            SvgFile file = SvgFile.read(text);
            String kept = allowed(hostile);
            assertEquals(kept, file.words().getFirst(), "seed " + seed);
            assertEquals(kept, file.description(), "seed " + seed);
            nothingRunsOrComesFromElsewhere(file.document().getDocumentElement(), seed);
        }
    }

    @Test
    void aColourThatTheStyleSheetLacksIsAnError() {
        var sketch = new Sketch();
        sketch.dot(1, 1, 1, Look.full("end", new Ink("-bj-nowhere")));
        Drawing drawing = sketch.drawing(2, 2);
        assertThrows(IllegalArgumentException.class, () -> Svg.of(drawing, "", "", "en"));
    }

    @Test
    void everyColourOfADrawingIsALightOneOfTheWindow() {
        Map<Tint, String> found = new HashMap<>();
        for (Tint tint : Tint.values()) {
            for (Ink ink : List.of(Ink.of(tint), Ink.soft(tint), Ink.words(tint))) {
                assertTrue(Palette.light().of(ink).matches("#[0-9a-f]{6}"), ink.token());
            }
            found.put(tint, Palette.light().of(Ink.of(tint)));
        }
        assertEquals("#bc4c00", found.get(Tint.STRAINED));
        assertEquals("#ffffff", Palette.light().of(Ink.SURFACE), "and not the dark one");
    }

    private static void nothingRunsOrComesFromElsewhere(Element element, long seed) {
        assertTrue(ELEMENTS.contains(element.getLocalName()), element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node each = attributes.item(i);
            boolean declares = each.getNodeName().equals("xmlns");
            assertFalse(each.getNodeName().startsWith("on"), each.getNodeName());
            assertFalse(!declares && each.getNodeValue().contains("//"), each.getNodeValue() + " seed " + seed);
            assertFalse(each.getNodeName().contains("href"), each.getNodeName());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                nothingRunsOrComesFromElsewhere(inside, seed);
            }
        }
    }

    private static String hostile(Random chance) {
        List<String> parts = List.of(
                "<script>alert(1)</script>",
                "]]>",
                "&amp;",
                "\"onload=\"",
                "<!ENTITY x SYSTEM 'http://x/'>",
                "\u0000\u0007",
                "\uD83D",
                "\uFFFE",
                "қазақ",
                "🙂",
                "--><a href='http://x'>",
                "' '");
        var text = new StringBuilder();
        for (int i = 0; i < 1 + chance.nextInt(5); i++) {
            text.append(parts.get(chance.nextInt(parts.size())));
            text.appendCodePoint(chance.nextInt(0x300));
        }
        return text.toString();
    }

    /// What of a text an XML document can hold.
    private static String allowed(String text) {
        var kept = new ArrayList<String>();
        text.codePoints()
                .filter(each -> each == 9
                        || each == 10
                        || each >= 0x20 && each < 0xD800 && each != 0x7F
                        || each > 0xDFFF && each != 0xFFFE && each != 0xFFFF)
                .forEach(each -> kept.add(Character.toString(each)));
        return String.join("", kept);
    }

    private static List<String> attributes(Element element, String... names) {
        return List.of(names).stream().map(element::getAttribute).toList();
    }
}
