package boundary.exchange;

import boundary.journal.ChainHead;
import boundary.journal.Interaction;
import boundary.journal.Version;
import boundary.report.Selection;
import boundary.report.With;
import boundary.text.Messages;
import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cover of an evidence bundle: what it covers and leaves out, the head of the chain, the exhibits, and when every
/// entry happened, was written and was changed.
record EvidenceCover(Evidence evidence, EvidenceFacts facts) {

    Paper paper(List<Interaction> entries, List<Exhibit> exhibits) {
        Messages m = evidence.messages();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(m.text("bundle.cover.title"), String.join(", ", facts.clients())));
        blocks.add(new Block.Facts(List.of(
                fact("period", period()),
                fact(
                        "entries",
                        m.figures().whole(facts.entries()) + " / " + m.figures().whole(facts.versions())),
                fact("left", left()),
                fact("made", m.dates().day(evidence.made())),
                fact("program", evidence.program()))));
        blocks.addAll(chain());
        if (!exhibits.isEmpty()) {
            blocks.add(new Block.Heading(m.text("bundle.cover.exhibits")));
            blocks.add(exhibits(exhibits));
        }
        blocks.add(new Block.Heading(m.text("bundle.cover.versions")));
        blocks.add(Block.Paragraph.of(m.text("bundle.cover.versions.about")));
        blocks.add(versions(entries));
        return new Paper(m.language(), m.text("bundle.cover.title"), "", blocks, m.text("bundle.cover.title"));
    }

    private List<Block> chain() {
        Messages m = evidence.messages();
        ChainHead head = evidence.chain().head();
        return List.of(
                new Block.Heading(m.text("bundle.cover.chain")),
                new Block.Facts(List.of(
                        fact("journal", head.journal()),
                        fact("last", Long.toString(head.sequence())),
                        fact("head", halves(head.hash())))),
                Block.Paragraph.of(m.text("bundle.cover.tamperEvident")),
                Block.Paragraph.of(m.text("bundle.verify.cannot")));
    }

    private static String halves(String hash) {
        return hash.substring(0, hash.length() / 2) + " " + hash.substring(hash.length() / 2);
    }

    private Block.Fact fact(String name, String value) {
        return new Block.Fact(evidence.messages().text("bundle.cover." + name), value);
    }

    private String period() {
        Messages m = evidence.messages();
        LocalDate from = evidence.selection().from();
        LocalDate to = evidence.selection().to();
        String first =
                from == null ? m.text("bundle.cover.fromStart") : m.dates().day(from);
        return first + " – "
                + (to == null ? m.dates().day(evidence.made()) : m.dates().day(to));
    }

    /// {@return what was left out, in words}
    String left() {
        return left(evidence.selection(), evidence.messages());
    }

    static String left(Selection selection, Messages m) {
        Stream<String> without =
                Stream.of(With.values()).filter(with -> !selection.has(with)).map(with -> m.name("bundle.left.", with));
        Stream<String> masked = selection.mask().isNone() ? Stream.of() : Stream.of(m.text("bundle.left.masked"));
        String all = Stream.concat(without, masked).collect(Collectors.joining("; "));
        return all.isEmpty() ? m.text("bundle.left.nothing") : all;
    }

    private Block exhibits(List<Exhibit> exhibits) {
        Messages m = evidence.messages();
        return new Block.Table(
                List.of(
                        new Block.Column(m.text("bundle.cover.number"), true),
                        new Block.Column(m.text("bundle.cover.sent"), false),
                        new Block.Column(m.text("bundle.cover.subject"), false)),
                exhibits.stream()
                        .map(e -> List.of(
                                Integer.toString(e.number()),
                                m.dates().moment(e.entry().local()),
                                e.subject(evidence)))
                        .toList(),
                List.of());
    }

    private Block versions(List<Interaction> entries) {
        Messages m = evidence.messages();
        return new Block.Table(
                List.of(
                        new Block.Column(m.text("bundle.cover.happened"), false),
                        new Block.Column(m.text("bundle.cover.written"), false),
                        new Block.Column(m.text("bundle.cover.changed"), false)),
                entries.stream().map(this::row).toList(),
                List.of(),
                true);
    }

    private List<String> row(Interaction entry) {
        List<Version<Interaction>> versions = evidence.versions(entry);
        String later = versions.stream()
                .skip(1)
                .map(version -> moment(version, entry.zone()))
                .collect(Collectors.joining("; "));
        Instant takenBack = evidence.journal().takenBack(entry.id());
        if (takenBack != null) {
            String at = evidence.messages().text("bundle.cover.takenBack", moment(takenBack, entry.zone()));
            later = later.isEmpty() ? at : later + "; " + at;
        }
        return List.of(
                evidence.messages().dates().moment(entry.local()),
                moment(versions.getFirst(), entry.zone()),
                later.isEmpty() ? "–" : later);
    }

    private String moment(Version<?> version, ZoneId zone) {
        return moment(version.recordedAt(), zone);
    }

    private String moment(Instant at, ZoneId zone) {
        return evidence.messages().dates().moment(LocalDateTime.ofInstant(at, zone));
    }
}
