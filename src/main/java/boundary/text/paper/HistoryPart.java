package boundary.text.paper;

import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.LetterSent;
import boundary.report.Boundaries;
import boundary.report.Dossier;
import boundary.text.AgreementLines;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One client in the history: what was agreed, what happened, and what became of it.
final class HistoryPart {
    private final Dossier dossier;
    private final Dossier.Part part;
    private final Messages messages;
    private final HistoryTables tables;
    private final List<Block> blocks = new ArrayList<>();

    HistoryPart(Dossier dossier, Dossier.Part part, Messages messages) {
        this.dossier = dossier;
        this.part = part;
        this.messages = messages;
        this.tables = new HistoryTables(messages, blocks);
    }

    List<Block> blocks() {
        blocks.add(new Block.Chapter(part.client().name()));
        client(part.client());
        agreement(part.agreement());
        boundaries();
        new HistoryEntries(dossier, messages, tables).add(part);
        tables.add(
                "dossier.actions",
                List.of("dossier.day", "dossier.kind", "dossier.words"),
                part.actions().stream().map(this::action).toList());
        tables.add(
                "dossier.hardTimes",
                List.of("dossier.days", "dossier.kind", "dossier.words"),
                part.hardships().stream().map(this::hardTime).toList());
        new HistoryMoney(messages, tables).add(part, dossier.day());
        tables.add(
                "dossier.letters",
                List.of("dossier.day", "dossier.subject", "dossier.entry"),
                part.letters().stream().map(this::letter).toList());
        new HistoryAsked(dossier, messages, blocks, tables).add(part);
        return blocks;
    }

    private void client(Client client) {
        var facts = new ArrayList<Block.Fact>();
        tables.fact(facts, "dossier.contact", client.contact());
        tables.fact(facts, "dossier.since", messages.dates().day(client.since()));
        LocalDate until = client.until();
        tables.fact(
                facts, "dossier.until", until == null ? "" : messages.dates().day(until));
        tables.fact(facts, "dossier.note", client.note());
        blocks.add(new Block.Facts(facts));
    }

    private void agreement(@Nullable Agreement agreement) {
        if (agreement == null) {
            return;
        }
        blocks.add(new Block.Heading(messages.text("agreement.title")));
        var facts = new ArrayList<Block.Fact>();
        new AgreementLines(messages)
                .whole(dossier.hours(), part.client(), agreement)
                .forEach(line -> facts.add(new Block.Fact(line.name(), line.value())));
        tables.fact(facts, "dossier.agreed", messages.dates().day(agreement.agreed()));
        blocks.add(new Block.Facts(facts));
    }

    private void boundaries() {
        tables.add(
                "dossier.boundaries",
                List.of("dossier.rule", "dossier.told", "dossier.broken", "dossier.broken.own"),
                part.boundaries().stream().map(this::boundary).toList());
    }

    private List<String> boundary(Boundaries.Line line) {
        var words = new BoundaryWords(messages);
        Boundaries.Breaches since = line.since();
        String broken = words.before(line) + ": " + count(line.before(), words);
        String now = since == null ? "" : "\n" + messages.text("boundary.since") + ": " + count(since, words);
        String signs = line.boundary().breaches().stream()
                .map(messages.wording()::signal)
                .collect(Collectors.joining(", "));
        return List.of(
                tables.lines(line.boundary().rule(), signs),
                tables.lines(words.told(line, LocalDate.MIN), told(line)),
                broken + now + "\n" + words.verdict(line),
                line.told().isEmpty()
                        ? messages.text("common.none")
                        : messages.figures().whole(line.own().size()));
    }

    private String count(Boundaries.Breaches breaches, BoundaryWords words) {
        return messages.figures().whole(breaches.entries().size()) + " (" + words.rate(breaches) + ")";
    }

    private static String told(Boundaries.Line line) {
        return line.told().stream()
                .map(ActionTaken::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private List<String> action(ActionTaken taken) {
        String repair = taken.repair() == null ? "" : messages.name("client.talk.repair.", taken.repair());
        String how = taken.how() == null ? "" : messages.wording().channel(taken.how());
        Boolean helped = taken.helped();
        String outcome = helped == null ? "" : messages.text(helped ? "client.talk.didHelp" : "client.talk.didNot");
        return List.of(
                messages.dates().briefYear(taken.day()),
                Stream.of(messages.name("client.talk.", taken.action()), repair, how)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")),
                tables.lines(taken.words(), outcome));
    }

    private List<String> hardTime(Hardship hard) {
        LocalDate to = hard.to();
        HardTime kind = hard.kind();
        String days = to == null
                ? messages.text("client.hardTime.since", messages.dates().briefYear(hard.from()))
                : messages.dates().range(hard.from(), to);
        return List.of(days, kind == null ? "" : messages.name("client.hardTime.kind.", kind), hard.note());
    }

    private List<String> letter(LetterSent letter) {
        Dossier.Entry entry = part.entry(letter.entry());
        return List.of(
                messages.dates().briefYear(letter.day()), letter.subject(), entry == null ? "" : "№ " + entry.number());
    }
}
