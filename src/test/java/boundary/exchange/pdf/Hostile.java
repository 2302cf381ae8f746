package boundary.exchange.pdf;

import java.util.List;
import java.util.SplittableRandom;

/// Words of every kind that people paste.
final class Hostile {
    private static final List<String> KINDS = List.of(
            "",
            " ",
            "слово ",
            "ұ".repeat(400),
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "مرحبا بالعالم",
            "שלום",
            "漢字かな",
            "a\u0301\u0302\u0303\u0304",
            "\u0000\u0007\u001b[31m",
            "\t\r\n\u2028\u2029\u0085",
            "\u202Eabc\u202C\u200B\uFEFF",
            "\uD800",
            "\uFFFF\uFFFE",
            "(\\)<<>>endobj stream",
            "=1+1 $1 %s ${name} {0}",
            "</td><script>alert(1)</script>&#x0;",
            "javascript:alert(1) http://example.com [a](b) www.example.com",
            "x\u00A0".repeat(300),
            "-".repeat(300));

    private Hostile() {}

    static String words(SplittableRandom chance) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            text.append(KINDS.get(chance.nextInt(KINDS.size())));
        }
        return text.toString();
    }
}
