package boundary.text.paper;

import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.report.Dossier;
import boundary.report.With;
import boundary.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history of the work as a document for a reader outside: a title page that says what it covers and what is left
/// out, and a part for each client.
public final class HistoryPaper {
    private static final int FEW_NAMES = 6;

    private final Dossier dossier;
    private final Messages messages;
    private final Instant made;
    private final List<Block> blocks = new ArrayList<>();

    private HistoryPaper(Dossier dossier, Messages messages, Instant made) {
        this.dossier = dossier;
        this.messages = messages;
        this.made = made;
    }

    /// {@return the document of a dossier}
    ///
    /// @param made the moment that stands on it as that of its making
    public static Paper of(Dossier dossier, Messages messages, Instant made) {
        return new HistoryPaper(dossier, messages, made).paper();
    }

    private Paper paper() {
        String title = title();
        blocks.add(new Block.Title(title, messages.text("dossier.below")));
        blocks.add(new Block.Facts(facts()));
        leftOut();
        blocks.add(new Block.Heading(messages.text("dossier.reading")));
        blocks.add(Block.Paragraph.of(messages.text("dossier.reading.entries")));
        if (dossier.entries().anyMatch(entry -> HistoryEntries.isFromElsewhere(entry, dossier.zone()))) {
            blocks.add(Block.Paragraph.of(messages.text("dossier.reading.source")));
        }
        blocks.add(Block.Paragraph.of(messages.text("dossier.reading.side")));
        blocks.add(new Block.Contents(messages.text("dossier.contents")));
        for (Dossier.Part part : dossier.parts()) {
            blocks.addAll(new HistoryPart(dossier, part, messages).blocks());
        }
        String author = dossier.author();
        String foot = author.isEmpty() ? title : messages.text("paper.foot", title, author);
        return new Paper(messages.language(), title, author, blocks, foot);
    }

    private String title() {
        return dossier.parts().size() == 1
                ? messages.text(
                        "dossier.titleOf", dossier.parts().getFirst().client().name())
                : messages.text("dossier.title");
    }

    private List<Block.Fact> facts() {
        var facts = new ArrayList<Block.Fact>();
        fact(facts, "dossier.fact.clients", clients());
        fact(facts, "dossier.fact.period", period());
        fact(facts, "dossier.fact.entries", entries());
        fact(facts, "dossier.fact.time", time());
        fact(facts, "dossier.fact.written", written());
        fact(facts, "dossier.fact.author", dossier.author());
        fact(facts, "dossier.fact.made", messages.dates().moment(local(made)));
        return facts;
    }

    private void fact(List<Block.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Fact(messages.text(key), value));
        }
    }

    private String clients() {
        List<String> names =
                dossier.parts().stream().map(part -> part.client().name()).toList();
        return names.size() <= FEW_NAMES ? String.join("\n", names) : messages.count("count.clients", names.size());
    }

    private String period() {
        LocalDate from = dossier.from();
        LocalDate to = dossier.to();
        return from == null || to == null ? "" : days(from, to);
    }

    private String days(LocalDate from, LocalDate to) {
        return messages.text(
                "date.range", messages.dates().day(from), messages.dates().day(to));
    }

    private String entries() {
        long changed =
                dossier.entries().filter(entry -> !entry.later().isEmpty()).count();
        String all = messages.count("count.entries", dossier.size());
        return changed == 0 ? all : all + "; " + messages.count("dossier.ofThemChanged", changed);
    }

    private String time() {
        long spent = dossier.entries()
                .mapToLong(entry -> entry.interaction().spentMinutes())
                .sum();
        long unpaid = dossier.entries()
                .mapToLong(entry -> entry.interaction().unpaidMinutes())
                .sum();
        long late = dossier.entries()
                .map(Dossier.Entry::interaction)
                .filter(HistoryPaper::isLate)
                .count();
        if (dossier.size() == 0) {
            return "";
        }
        return messages.figures().duration(spent) + "; "
                + messages.text("dossier.unpaid", messages.figures().duration(unpaid)) + "; "
                + messages.count("dossier.late", late);
    }

    private static boolean isLate(Interaction entry) {
        return entry.signals().contains(Signal.OFF_HOURS) && !entry.excused().contains(Signal.OFF_HOURS);
    }

    private String written() {
        @Nullable Instant first = dossier.firstRecorded();
        @Nullable Instant last = dossier.lastRecorded();
        if (first == null || last == null) {
            return "";
        }
        String begin = messages.dates().moment(local(first));
        String end = messages.dates().moment(local(last));
        return begin.equals(end) ? begin : messages.text("date.range", begin, end);
    }

    private void leftOut() {
        blocks.add(new Block.Heading(messages.text("dossier.leftOut")));
        var items = new ArrayList<List<Run>>();
        for (With kind : dossier.leftOut()) {
            items.add(List.of(Run.plain(messages.name("dossier.leftOut.", kind))));
        }
        if (dossier.selection().entries() != null) {
            items.add(List.of(Run.plain(messages.text("dossier.leftOut.entries"))));
        }
        int hidden = dossier.selection().mask().names().size();
        if (hidden > 0) {
            items.add(List.of(Run.plain(messages.count("dossier.leftOut.names", hidden))));
        }
        if (items.isEmpty()) {
            blocks.add(Block.Paragraph.of(messages.text("dossier.leftOut.nothing")));
        } else {
            blocks.add(new Block.Bullets(items, false));
        }
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, dossier.zone());
    }
}
