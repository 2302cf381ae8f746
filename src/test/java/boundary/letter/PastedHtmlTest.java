package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What stays of a text from elsewhere: bold, italics, lists and links, and every word.
class PastedHtmlTest {

    @Test
    void boldListsAndLinksStayAndTheRestGoes() {
        assertPasted(
                "A *bold* and _slanted_ word",
                "<html><head><title>t</title><style>p{color:red}</style></head><body><p style='color:red'>A <b>bold</b>"
                        + " and <em>slanted</em> <font size=7>word</font></p></body></html>");
        assertPasted("One\n\nTwo", "<p>One</p>\n<p>Two</p>");
        assertPasted("One\nTwo", "<div>One</div><div>Two</div>");
        assertPasted("One\nTwo\n\nThree", "One<br>Two<br><br>Three");
        assertPasted(
                "See:\n\n- first\n- [second](https://a.kz)\n\nEnd",
                "<p>See:</p><ul><li>first</li><li><p><a href=\"https://a.kz\""
                        + " onclick=\"x()\">second</a></p></li></ul>End");
        assertPasted("a link", "<a href=\"javascript:alert(1)\">a link</a>");
        assertPasted("*Head*\n\nText", "<h2>Head</h2><p>Text</p>");
    }

    @Test
    void officesAndBrowsersWriteItInTheirOwnWays() {
        assertPasted(
                "plain *bold*",
                "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal\"><span>plain </span>"
                        + "<span style=\"font-weight:700\">bold</span></b>");
        assertPasted(
                "kept", "Version:0.9\r\nStartHTML:0001\r\n<body><!--StartFragment-->kept<!--EndFragment--></body>");
        assertPasted("5 < 6 & 7 — «да»", "5 &lt; 6 &amp; 7 &mdash; &laquo;да&raquo;");
        assertPasted("a b", "a&nbsp;\n\t &nbsp;b<script>alert('no')</script>");
        assertPasted("x", "<o:p>x</o:p><![if !supportLists]>");
        assertPasted("unclosed *bold", "unclosed *<p>".replace("<p>", "") + "<i></i>bold");
    }

    @Test
    void noTextMakesItFailOrSlow() {
        long seed = 3;
        var random = new Random(seed);
        String[] parts = {
            "<", ">", "<b", "</b>", "<p>", "\"", "&#", "&#xFFFFFF;", "=", "word", "<li>", "</ul>", "<!--", "{CLIENT}"
        };
        for (int round = 0; round < 5000; round++) {
            var html = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            for (Line line : PastedHtml.lines(html.toString())) {
                assertFalse(line.runs().stream().anyMatch(run -> run.piece() instanceof Piece.Field), html.toString());
            }
        }
        PastedHtml.lines("<div>".repeat(20_000) + "<" + "\"".repeat(20_000));
    }

    private static void assertPasted(String expected, String html) {
        String plain = Markup.written(PastedHtml.lines(html));
        assertEquals(expected, plain.replace("\\*", "*"), html);
    }
}
