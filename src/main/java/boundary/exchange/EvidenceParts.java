package boundary.exchange;

import boundary.exchange.pdf.PdfPaper;
import boundary.journal.ChainLink;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/// Fills the bag of an evidence bundle, part by part.
final class EvidenceParts {
    static final String COVER = Bag.PAYLOAD + "cover.pdf";
    static final String HISTORY = Bag.PAYLOAD + "history.pdf";
    static final String ENTRIES = Bag.PAYLOAD + "entries.csv";
    static final String VERSIONS = Bag.PAYLOAD + "versions.csv";
    static final String JSON = Bag.PAYLOAD + "history.json";
    static final String EXHIBITS = Bag.PAYLOAD + "exhibits/";
    static final String LINKS = Bag.PAYLOAD + "chain/links.csv";
    static final String CONTENTS = Bag.PAYLOAD + "chain/contents.jsonl";
    static final String VERIFY = "VERIFY.txt";
    private static final double PARTS = 8;

    private final Evidence evidence;
    private final Bag bag;
    private final Watch watch;
    private int done;

    EvidenceParts(Evidence evidence, Bag bag, Watch watch) {
        this.evidence = evidence;
        this.bag = bag;
        this.watch = watch;
    }

    /// {@return the names of all files of a bundle, in order}
    static List<String> names(Evidence evidence) {
        var names = new TreeSet<>(List.of(
                COVER,
                HISTORY,
                ENTRIES,
                VERSIONS,
                JSON,
                LINKS,
                CONTENTS,
                VERIFY,
                Bag.INFO,
                Bag.DECLARATION,
                Bag.MANIFEST,
                Bag.TAG_MANIFEST));
        Exhibit.all(evidence).forEach(exhibit -> names.add(exhibit.path()));
        return List.copyOf(names);
    }

    void write() throws IOException {
        List<Interaction> entries = evidence.leaving().entries();
        List<Exhibit> exhibits = Exhibit.all(evidence);
        var facts = EvidenceFacts.of(evidence, entries, exhibits.size());
        for (Exhibit exhibit : exhibits) {
            bag.add(exhibit.path(), exhibit.text(evidence));
        }
        next();
        bag.add(ENTRIES, out -> Exports.csv(out, evidence.leaving(), this::words));
        next();
        bag.add(VERSIONS, out -> new VersionTable(evidence).write(out, entries));
        next();
        bag.add(JSON, new JsonFile(evidence.leaving(), evidence.words())::write);
        next();
        bag.add(LINKS, out -> ChainTables.links(out, evidence.chain().links()));
        bag.add(CONTENTS, out -> ChainTables.contents(out, evidence.chain().links()));
        next();
        Instant at = lastWritten();
        bag.add(COVER, out -> PdfPaper.write(new EvidenceCover(evidence, facts).paper(entries, exhibits), at, out));
        next();
        Paper history = evidence.history();
        if (history != null) {
            bag.add(HISTORY, out -> PdfPaper.write(history, at, out));
        }
        next();
        bag.add(VERIFY, instructions(facts));
        bag.add(Bag.INFO, facts.info(bag.oxum()));
        bag.close();
        next();
    }

    private Words words(InteractionId id) {
        return evidence.words().apply(evidence.journal().versions(id).getLast().sequence());
    }

    /// Files say that they were made when the last thing in them was written, so that the same journal gives the
    /// same bytes.
    private Instant lastWritten() {
        List<ChainLink> links = evidence.chain().links();
        return links.isEmpty() ? Instant.EPOCH : links.getLast().writtenAt();
    }

    private String instructions(EvidenceFacts facts) {
        String own = new VerifyText(evidence, facts, evidence.messages()).text();
        return evidence.messages().language() == Language.EN
                ? own
                : own + "\n\n" + "=".repeat(72) + "\n\n"
                        + new VerifyText(evidence, facts, Messages.in(Language.EN)).text();
    }

    private void next() {
        done++;
        watch.at(Math.min(1, done / (PARTS + 1)));
    }
}
