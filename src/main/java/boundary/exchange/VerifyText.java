package boundary.exchange;

import boundary.journal.ChainHead;
import boundary.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// `VERIFY.txt`: how a lawyer checks a bundle with one command that every computer has or can get, how an expert checks
/// the chain, and what neither can show.
record VerifyText(Evidence evidence, EvidenceFacts facts, Messages messages) {

    String text() {
        ChainHead head = evidence.chain().head();
        return String.join(
                        "\n\n",
                        title("bundle.verify.title"),
                        messages.text(
                                "bundle.verify.what",
                                String.join(", ", facts.clients()),
                                messages.dates().day(evidence.made()),
                                evidence.program()),
                        messages.text("bundle.verify.left", EvidenceCover.left(evidence.selection(), messages)),
                        title("bundle.verify.files"),
                        messages.text("bundle.verify.files.how"),
                        "    sha256sum -c manifest-sha256.txt\n    sha256sum -c tagmanifest-sha256.txt",
                        messages.text("bundle.verify.files.else", "macOS"),
                        "    shasum -a 256 -c manifest-sha256.txt",
                        messages.text("bundle.verify.files.result"),
                        title("bundle.verify.head"),
                        messages.text("bundle.verify.head.how"),
                        "    " + head.hash(),
                        messages.text("bundle.verify.head.where", Long.toString(head.sequence())),
                        title("bundle.verify.chain"),
                        messages.text("bundle.verify.chain.how"),
                        "    leaf = SHA-256(salt, content)\n"
                            + "    head = SHA-256(head before, leaf, sequence as 8 bytes, written_at_ms as 8 bytes)\n"
                            + "    head before 1 = SHA-256(\"" + head.journal() + "\")",
                        messages.text(
                                "bundle.verify.chain.contents",
                                Long.toString(facts.provable()),
                                Long.toString(facts.versions())),
                        messages.text("bundle.verify.chain.script", "Python 3"),
                        script(head).indent(4).stripTrailing(),
                        title("bundle.verify.means"),
                        messages.text("bundle.cover.tamperEvident"),
                        messages.text("bundle.verify.cannot"))
                + "\n";
    }

    private String title(String key) {
        String text = messages.text(key);
        return text + "\n" + "-".repeat(text.length());
    }

    private static String script(ChainHead head) {
        try (InputStream in =
                Objects.requireNonNull(VerifyText.class.getResourceAsStream("/boundary/exchange/chain.py"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("JOURNAL", head.journal())
                    .replace("HEAD", head.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
