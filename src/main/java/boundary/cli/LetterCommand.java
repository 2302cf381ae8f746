package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.journal.Journal;
import boundary.journal.OwnTemplate;
import boundary.letter.Advice;
import boundary.letter.FieldValues;
import boundary.letter.LetterCheck;
import boundary.letter.LetterLanguage;
import boundary.letter.LetterTemplate;
import boundary.letter.MergeField;
import boundary.letter.RichLetter;
import boundary.report.EndingPlan;
import boundary.text.Language;
import boundary.text.LetterWording;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        String name = required(template, "TEMPLATE");
        String reader = required(client, "--client NAME");
        FieldOptions given = FieldOptions.of(desk, fields);
        LetterFile file = LetterFile.of(desk, to);
        Journal journal = desk.loaded();
        ChosenLetter chosen = ChosenLetter.of(desk, journal, name);
        write(journal, chosen, desk.client(journal, reader), given, file);
        return Exit.DONE;
    }

    private void write(
            Journal journal, ChosenLetter chosen, Client addressee, FieldOptions given, @Nullable LetterFile file) {
        ZonedDateTime now = desk.now(desk.zone(journal));
        LocalDate today = now.toLocalDate();
        Messages words = Messages.in(chosen.language(language(addressee)));
        var wording = new LetterWording(words);
        FieldValues values = given.over(wording.values(journal, addressee, today));
        RichLetter letter = chosen.in(words.language());
        FinishedLetter finished = FinishedLetter.of(
                letter, values, words, today, Objects.requireNonNullElse(values.of(MergeField.ME), ""), addressee);
        if (file == null) {
            desk.out().print(LetterFile.text(finished, words));
        } else {
            file.write(desk, finished, words, now.toInstant());
        }
        sayUnfilled(letter, values);
        sayAdvice(LetterCheck.of(finished.text(), wording.language()), finished.text());
        sayPlan(EndingPlan.of(journal, addressee.id(), today), chosen.builtIn());
    }

    private void sayUnfilled(RichLetter letter, FieldValues values) {
        Set<MergeField> missing = letter.fields();
        missing.removeAll(values.known().keySet());
        if (!missing.isEmpty()) {
            desk.say(desk.messages().text("cli.letter.UNFILLED", FieldOptions.named(missing)));
        }
    }

    /// Says where the plan of an ending speaks against a letter.
    private void sayPlan(EndingPlan ending, @Nullable LetterTemplate builtIn) {
        Disengagement plan = ending.plan();
        if (plan != null && ending.isStanding() && plan.noContact() && builtIn != LetterTemplate.NO_CONTACT) {
            desk.say(desk.messages()
                    .text("cli.letter.NO_CONTACT", ending.client().name(), LetterTemplate.NO_CONTACT.name()));
        } else if (builtIn == LetterTemplate.END_WORK && !ending.clean().isDated()) {
            desk.say(desk.messages().text("cli.letter.UNDATED"));
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

    private String required(@Nullable String value, String name) {
        if (value == null) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.MISSING", name));
        }
        return value;
    }

    /// {@return the language named, else the client's, else that of the answers}
    private Language language(Client addressee) {
        Language mine = desk.messages().language();
        return desk.globals().lang() == null ? LetterWording.language(addressee, mine) : mine;
    }

    /// {@return the letters of the program, and the consultant's own where there is a journal}
    private String templates() {
        var rows = new Columns();
        for (LetterTemplate one : LetterTemplate.values()) {
            String named = FieldOptions.named(one.letter(LetterLanguage.EN).fields());
            rows.row(one.name(), desk.messages().name("letter.template.", one), named);
        }
        if (desk.hasJournal()) {
            for (OwnTemplate own : desk.loaded().templates()) {
                RichLetter letter = RichLetter.parse(own.subject(), own.body());
                String is = desk.messages().text("cli.letter.OWN", own.language());
                rows.row(own.name(), is, FieldOptions.named(letter.fields()));
            }
        }
        return rows.text();
    }
}
