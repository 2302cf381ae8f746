package boundary.cli;

import boundary.exchange.Exports;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.letter.Advice;
import boundary.letter.FieldValues;
import boundary.letter.Letter;
import boundary.letter.LetterCheck;
import boundary.letter.LetterLanguage;
import boundary.letter.LetterTemplate;
import boundary.letter.MergeField;
import boundary.letter.Merged;
import boundary.text.Language;
import boundary.text.LetterWording;
import boundary.text.Messages;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Fills a letter to a client in and prints it. What has no value is marked in the text and named beside it, and so are
/// words that came with the values and might do harm.
@Command(name = "letter")
final class LetterCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "TEMPLATE", arity = "0..1")
    private @Nullable String template;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--field", paramLabel = "FIELD=VALUE")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FILE")
    private @Nullable String to;

    @Option(names = "--list")
    private boolean list;

    LetterCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (list) {
            desk.out().print(templates());
            return Exit.DONE;
        }
        LetterTemplate chosen = chosen();
        FieldOptions given = FieldOptions.of(desk, fields);
        Path file = file();
        Journal journal = desk.loaded();
        Client addressee = addressee(journal);
        Messages words = Messages.in(language(addressee));
        var wording = new LetterWording(words);
        FieldValues values = given.over(wording.values(journal, addressee, desk.today(journal)));
        Letter letter = chosen.letter(wording.language());
        Merged subject = letter.subject(values, wording::mark);
        Merged body = letter.body(values, wording::mark);
        hand(file, words.text("letter.subject", subject.text()) + "\n\n" + body.text() + "\n");
        sayUnfilled(subject, body);
        sayAdvice(LetterCheck.of(body.text(), wording.language()), body.text());
        return Exit.DONE;
    }

    private void hand(@Nullable Path file, String text) {
        if (file == null) {
            desk.out().print(text);
            return;
        }
        try {
            Exports.text(file, text);
            desk.say(desk.messages().text("cli.export.DONE", file.toString()));
        } catch (IOException e) {
            throw desk.failed(e, file.toString());
        }
    }

    private void sayUnfilled(Merged subject, Merged body) {
        Set<MergeField> missing = EnumSet.noneOf(MergeField.class);
        missing.addAll(subject.unfilled());
        missing.addAll(body.unfilled());
        if (!missing.isEmpty()) {
            desk.say(desk.messages().text("cli.letter.UNFILLED", FieldOptions.named(missing)));
        }
    }

    private void sayAdvice(LetterCheck check, String text) {
        List<String> phrases = check.advice().stream()
                .filter(advice -> advice.kind() != Advice.Kind.UNFILLED) // said already
                .map(advice -> desk.messages()
                        .text(
                                "cli.letter.PHRASE",
                                text.substring(advice.from(), advice.to()),
                                desk.messages().name("letter.advice.", advice.kind())))
                .toList();
        if (!phrases.isEmpty()) {
            desk.say(desk.messages().text("cli.letter.ADVICE", String.join(", ", phrases)));
        }
    }

    private LetterTemplate chosen() {
        if (template == null) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.MISSING", "TEMPLATE"));
        }
        LetterTemplate found = LetterTemplate.of(template);
        if (found == null) {
            String known = FieldOptions.named(Arrays.asList(LetterTemplate.values()));
            throw new Failure(Exit.USAGE, desk.messages().text("cli.letter.NONE", template, known));
        }
        return found;
    }

    private Client addressee(Journal journal) {
        if (client == null) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.MISSING", "--client NAME"));
        }
        return desk.client(journal, client);
    }

    /// {@return the language named, else the client's, else that of the answers}
    private Language language(Client addressee) {
        Language mine = desk.messages().language();
        return desk.globals().lang() == null ? LetterWording.language(addressee, mine) : mine;
    }

    private @Nullable Path file() {
        try {
            if (to == null || !to.isBlank()) {
                return to == null ? null : Path.of(to);
            }
        } catch (InvalidPathException e) { // said below
        }
        throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.VALUE", "--to"));
    }

    private String templates() {
        var rows = new Columns();
        for (LetterTemplate one : LetterTemplate.values()) {
            String named = FieldOptions.named(one.letter(LetterLanguage.EN).fields());
            rows.row(one.name(), desk.messages().name("letter.template.", one), named);
        }
        return rows.text();
    }
}
