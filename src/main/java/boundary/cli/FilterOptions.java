package boundary.cli;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.report.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that choose entries: every one narrows further, and within one any of the values will do.
final class FilterOptions {
    @Option(names = "--client", paramLabel = "NAME")
    private List<String> clients = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable String to;

    @Option(names = "--search", paramLabel = "WORDS")
    private @Nullable String search;

    @Option(names = "--signal", paramLabel = "CODE", split = ",")
    private List<String> signals = new ArrayList<>();

    @Option(names = "--channel", paramLabel = "CODE", split = ",")
    private List<String> channels = new ArrayList<>();

    @Option(names = "--paid")
    private boolean paid;

    @Option(names = "--unpaid")
    private boolean unpaid;

    @Option(names = "--energy", paramLabel = "-2…+2", split = ",")
    private List<String> energies = new ArrayList<>();

    @Option(names = "--answer", paramLabel = "CODE", split = ",")
    private List<String> answers = new ArrayList<>();

    /// {@return the words looked for, as they were typed; nothing where none were}
    @Nullable
    String search() {
        return search;
    }

    /// {@return what the options ask for, the words apart}
    Filter filter(Desk desk, Journal journal) {
        LocalDate first = from == null ? null : desk.day(from);
        LocalDate last = to == null ? null : desk.day(to);
        desk.requireOrder(first, last);
        Set<ClientId> chosen = new HashSet<>();
        clients.forEach(name -> chosen.add(desk.client(journal, name).id()));
        return new Filter(
                "",
                chosen,
                codes(desk, "--signal", signals, Signal.values(), Signal::name),
                codes(desk, "--channel", channels, Channel.values(), Channel::name),
                first,
                last,
                billing(desk),
                codes(desk, "--energy", energies, Energy.values(), FilterOptions::rating),
                codes(desk, "--answer", answers, Answer.values(), Answer::name));
    }

    private @Nullable Billing billing(Desk desk) {
        if (paid && unpaid) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.VALUE", "--unpaid"));
        }
        return paid ? Billing.PAID : unpaid ? Billing.UNPAID : null;
    }

    private static <T> Set<T> codes(
            Desk desk, String option, List<String> given, T[] values, Function<T, String> code) {
        Set<T> all = new HashSet<>();
        for (String text : given) {
            String wanted =
                    text.strip().replaceFirst("^\\+", "").replace('\u2212', '-').toUpperCase(Locale.ROOT);
            all.add(Arrays.stream(values)
                    .filter(value -> code.apply(value).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new Failure(
                            Exit.USAGE,
                            desk.messages()
                                    .text(
                                            "cli.wrong.CODE",
                                            option,
                                            Stream.of(values).map(code).collect(Collectors.joining(", ")),
                                            text))));
        }
        return all;
    }

    private static String rating(Energy energy) {
        return Integer.toString(energy.value());
    }
}
