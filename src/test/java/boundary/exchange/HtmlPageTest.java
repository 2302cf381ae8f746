package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/// Documents as HTML and Markdown: whatever people wrote stands there as words, and loads or runs nothing.
class HtmlPageTest {
    private static final List<String> NAMES =
            List.of("href", "id", "class", "dir", "lang", "scope", "charset", "name", "content", "http-equiv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</td></table><script>alert(1)</script>",
                "<img src=x onerror=alert(1)> & &amp; &#x0; \"'",
                "javascript:alert(1) http://example.com www.example.com a@example.com",
                "]]> <!-- --> <?xml?> <!DOCTYPE a>",
                "\u202Eabc שלום مرحبا 👩‍💻",
                "Қазына\nөүұқәі\tж",
                "[a](javascript:b) `c` **d** | e \\ # f",
            })
    void wordsAreWords(String words) throws Exception {
        Paper paper = paper(words);
        byte[] html = html(paper);
        Document page = parsed(html);

        assertEquals(words, page.getElementsByTagName("h1").item(0).getTextContent());
        assertEquals(words, cell(page, "td", 0));
        assertEquals(words, cell(page, "td", 1));
        assertEquals(words, page.getElementsByTagName("li").item(2).getTextContent());
        assertEquals("kk", page.getDocumentElement().getAttribute("lang"));
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertFalse(
                    List.of("script", "img", "iframe", "object", "link", "base", "form")
                            .contains(element.getTagName()),
                    element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                String name = attributes.item(k).getNodeName();
                String value = attributes.item(k).getNodeValue();
                assertTrue(NAMES.contains(name), element.getTagName() + " has " + name);
                assertTrue(!name.equals("href") || value.matches("#part\\d+"), "leads to " + value);
            }
        }
        String style = page.getElementsByTagName("style").item(0).getTextContent();
        assertFalse(style.contains("url(") || style.contains("@import"), "the style loads nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0007\u001b", "\uD800", "\uFFFF\uFFFE", "\u0085\u009f"})
    void whatXmlCannotHoldStandsAsASign(String words) throws Exception {
        Document page = parsed(html(paper(words)));

        assertEquals("\uFFFD".repeat(words.codePointCount(0, words.length())), cell(page, "td", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[a](http://b) www.b.com http://b.com a@b.com",
                "# a\n- b\n1. c\n+ d\n> e\n=== ",
                "a | b\n--- | ---",
                "`a` **b** _c_ ~~d~~ $e$ ![f](g)"
            })
    void markdownHasNoMarksOfOthers(String words) throws IOException {
        var out = new ByteArrayOutputStream();
        Papers.markdown(out, new Paper(Language.EN, "", "", List.of(Block.Paragraph.of(words)), ""), Watch.NONE);
        String text = out.toString(StandardCharsets.UTF_8);

        assertFalse(text.contains("<"), text);
        assertFalse(text.contains("://") || text.contains("www.") || text.matches("(?s).*[^\\\\]@.*"), text);
        assertFalse(text.matches("(?s).*(^|[^\\\\])[*_`\\[\\]|~$#].*"), text);
        for (String line : text.split("\n", -1)) {
            assertFalse(line.matches("\\s*([-+=>]|\\d+\\.).*"), line);
        }
    }

    private static String cell(Document page, String name, int index) {
        return page.getElementsByTagName(name).item(index).getTextContent();
    }

    private static Paper paper(String words) {
        return new Paper(
                Language.KK,
                words,
                words,
                List.of(
                        new Block.Title(words, words),
                        new Block.Contents("Мазмұны"),
                        new Block.Chapter(words),
                        new Block.Facts(List.of(new Block.Fact(words, words))),
                        new Block.Chapter(words),
                        new Block.Table(
                                List.of(new Block.Column(words, false)), List.of(List.of(words)), List.of(), true),
                        new Block.Bullets(List.of(List.of(Run.plain(words))), false),
                        new Block.Paragraph(List.of(new Run(words, true, true, "https://example.com"))),
                        new Block.Note(words)),
                words);
    }

    private static byte[] html(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        Papers.html(out, paper, Watch.NONE);
        return out.toByteArray();
    }

    /// {@return a page read as XML}
    static Document parsed(byte[] html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
    }
}
