package boundary.exchange;

import boundary.journal.ChainLink;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Text;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Selection;
import boundary.report.With;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes every version of every entry that goes out as a row of `versions.csv`: when it happened, when it was written,
/// what it said then, and its link in the chain.
final class VersionTable {
    static final String SEQUENCE = "sequence";
    static final String ENTRY = "entry";
    static final String LEAF = "leaf";
    private static final List<String> COLUMNS = List.of(
            SEQUENCE,
            ENTRY,
            "version",
            "of",
            "change",
            "changed",
            "happened",
            "offset",
            "written",
            "counts_from",
            "client",
            "channel",
            "direction",
            "minutes",
            "unpaid_minutes",
            "signals",
            "severity",
            "excused",
            "actions",
            "fair",
            "answer",
            "taken",
            "topic",
            "note",
            LEAF);

    private final Evidence evidence;
    private final Selection selection;
    private final Map<Long, byte[]> leaves = new HashMap<>();

    VersionTable(Evidence evidence) {
        this.evidence = evidence;
        this.selection = evidence.selection();
        for (ChainLink link : evidence.chain().links()) {
            leaves.put(link.sequence(), link.leaf());
        }
    }

    void write(OutputStream file, List<Interaction> entries) throws IOException {
        var columns = new ArrayList<>(COLUMNS);
        if (selection.has(With.FEELINGS)) {
            columns.addAll(columns.indexOf(LEAF), List.of("energy", "feeling"));
        }
        var out = new CsvOut(file, columns);
        for (Interaction entry : entries) {
            List<Version<Interaction>> versions = evidence.versions(entry);
            for (int i = 0; i < versions.size(); i++) {
                row(out, entry, versions, i);
            }
        }
        out.flush();
    }

    private void row(CsvOut out, Interaction entry, List<Version<Interaction>> versions, int index) {
        Version<Interaction> version = versions.get(index);
        Interaction before = index == 0 ? null : versions.get(index - 1).value();
        Interaction value = version.value();
        Words words = words(versions, index);
        byte[] leaf = leaves.get(version.sequence());
        out.value(SEQUENCE, version.sequence())
                .value(ENTRY, entry.id())
                .value("version", index + 1)
                .value("of", versions.size())
                .value("change", value == null ? "DELETED" : before == null ? "WRITTEN" : "CHANGED")
                .value("written", version.recordedAt())
                .value("counts_from", version.knownFrom())
                .value(LEAF, leaf == null ? null : HexFormat.of().formatHex(leaf));
        if (value != null) {
            List<String> changed =
                    before == null ? List.of() : changed(before, value, words(versions, index - 1), words);
            out.value("changed", String.join(" ", changed));
            content(out, selection.shown(value), words);
        }
        out.end();
    }

    private void content(CsvOut out, Interaction value, Words words) {
        out.value("happened", value.local())
                .value("offset", value.offset())
                .text("client", name(value))
                .value("channel", value.channel())
                .value("direction", value.direction())
                .value("minutes", value.spentMinutes())
                .value("unpaid_minutes", value.unpaidMinutes())
                .value("signals", Cells.written(value.signals()))
                .value(
                        "severity",
                        value.severity() == null ? null : value.severity().level())
                .value("excused", Cells.written(value.excused()))
                .value("actions", Cells.written(value.actions()))
                .value("fair", value.fair())
                .value("answer", value.answer())
                .value("taken", value.taken())
                .value("energy", value.energy() == null ? null : value.energy().value())
                .text("topic", words.topic())
                .text("note", words.note())
                .text("feeling", words.feeling());
    }

    private Words words(List<Version<Interaction>> versions, int index) {
        return selection.shown(evidence.words().apply(versions.get(index).sequence()));
    }

    private String name(Interaction entry) {
        Client client = evidence.journal().client(entry.client());
        return client == null || !selection.takes(client)
                ? ""
                : selection.mask().of(client.name(), Text.NAME_LIMIT);
    }

    /// {@return the columns in which two versions differ; words that were taken back since differ too}
    private List<String> changed(Interaction before, Interaction after, Words said, Words now) {
        var changed = new ArrayList<String>();
        note(
                changed,
                "happened",
                before.at().equals(after.at()) && before.offset().equals(after.offset()));
        note(changed, "client", before.client().equals(after.client()));
        note(changed, "channel", before.channel() == after.channel());
        note(changed, "direction", before.direction() == after.direction());
        note(changed, "minutes", before.spentMinutes() == after.spentMinutes());
        note(changed, "unpaid_minutes", before.unpaidMinutes() == after.unpaidMinutes());
        note(changed, "signals", before.signals().equals(after.signals()));
        note(changed, "severity", Objects.equals(before.severity(), after.severity()));
        note(changed, "excused", before.excused().equals(after.excused()));
        note(changed, "actions", before.actions().equals(after.actions()));
        note(changed, "fair", before.fair() == after.fair());
        note(changed, "answer", before.answer() == after.answer());
        note(changed, "taken", before.taken() == after.taken());
        note(changed, "topic", said.topic().equals(now.topic()));
        note(changed, "note", said.note().equals(now.note()));
        if (selection.has(With.FEELINGS)) {
            note(changed, "energy", Objects.equals(before.energy(), after.energy()));
            note(changed, "feeling", said.feeling().equals(now.feeling()));
        }
        return changed;
    }

    private static void note(List<String> changed, String column, boolean same) {
        if (!same) {
            changed.add(column);
        }
    }
}
