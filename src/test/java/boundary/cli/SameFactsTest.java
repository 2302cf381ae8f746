package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Workdays;
import boundary.report.Aftermath;
import boundary.report.Alarm;
import boundary.report.Boundaries;
import boundary.report.Dashboard;
import boundary.report.EndingPlan;
import boundary.report.ExtrasTray;
import boundary.report.MoneyPage;
import boundary.report.Owed;
import boundary.scoring.Pack;
import boundary.scoring.Scores;
import boundary.session.JournalStore;
import boundary.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The command line tells what the read models say that the window shows: one test a fact, each over every client of
/// the sample journal and of journals made by chance.
class SameFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z"));
    private static final String NOW = "--now=2026-11-22T12:00";

    @TempDir
    Path folder;

    /// The facts that were told of some client.
    private final Set<String> said = new HashSet<>();

    /// A client of a journal on the day.
    private record Case(Journal journal, Client client, Scores scores) {
        Dashboard.Row row() {
            return Dashboard.Row.of(journal, client, scores);
        }

        EndingPlan ending() {
            return EndingPlan.of(journal, client.id(), TODAY);
        }

        MoneyPage money() {
            return MoneyPage.of(journal, client.id(), TODAY);
        }

        ExtrasTray tray() {
            return ExtrasTray.of(journal, client.id(), TODAY);
        }

        List<Boundaries.Line> boundaries() {
            return Boundaries.of(journal, client, TODAY).lines();
        }
    }

    /// A fact: what the command line says, and what the window's read model does. Nothing is nothing on both sides.
    private record Fact(
            String name, Function<Map<?, ?>, @Nullable Object> told, Function<Case, @Nullable Object> shown) {}

    private static final List<Fact> FACTS = List.of(
            fact(
                    "the earliest clean day",
                    "ending/earliestDay",
                    c -> c.ending().clean().day()),
            fact(
                    "what stands before the end",
                    "ending/before/#",
                    c -> c.ending().before().size()),
            fact(
                    "the next step of the ending",
                    "ending/next",
                    c -> c.ending().next().orElse(null)),
            fact(
                    "whether the last day is too early",
                    "ending/tooEarly",
                    c -> c.ending().plan() == null ? null : c.ending().isTooEarly()),
            fact("open duties", "openObligations", c -> c.row().openObligations()),
            fact("overdue duties of mine", "overdue", c -> c.row().overdue()),
            fact("overdue duties of the client", "overdueOfTheirs", c -> c.row().overdueOfTheirs()),
            fact(
                    "the earliest day of a suggested end",
                    "earliestEnd",
                    c -> c.row().earliestEnd()),
            fact(
                    "whether it is ready to end",
                    "readyToEnd",
                    c -> c.row().assessment().ending() == null
                            ? null
                            : c.row().assessment().ending().isReady()),
            fact(
                    "whether an ending is planned",
                    "endingPlanned",
                    c -> c.ending().isStanding()),
            fact(
                    "until when it is put off",
                    "notNow/until",
                    c -> quiet(c, q -> q.opinion().quietUntil())),
            fact(
                    "why it is put off",
                    "notNow/because",
                    c -> quiet(c, q -> q.opinion().because())),
            fact("how many breaches end that", "notNow/breachesLeft", c -> quiet(c, Alarm.Quiet::breachesLeft)),
            fact(
                    "the amount owed",
                    "owedAmounts/0/amount",
                    c -> first(
                            Owed.of(c.journal(), c.client().id(), TODAY).amounts(),
                            m -> m.amount().doubleValue())),
            fact(
                    "what an overdue bill lacks",
                    "money/overdue/0/amount",
                    c -> first(c.money().overdue(), m -> m.amount().doubleValue())),
            fact("boundaries", "boundaries/#", c -> c.boundaries().size()),
            fact(
                    "when a boundary was told",
                    "boundaries/0/told/0/day",
                    c -> first(c.boundaries(), l -> first(l.told(), told -> told.day()))),
            fact(
                    "breaches before",
                    "boundaries/0/before/count",
                    c -> first(c.boundaries(), l -> l.before().entries().size())),
            fact(
                    "breaches since",
                    "boundaries/0/since/count",
                    c -> first(
                            c.boundaries(),
                            l -> l.since() == null ? null : l.since().entries().size())),
            fact(
                    "breaches a week since",
                    "boundaries/0/since/perWeek",
                    c -> first(
                            c.boundaries(),
                            l -> l.since() == null || l.since().weeks() == 0
                                    ? null
                                    : l.since().perWeek())),
            fact(
                    "my own breaches",
                    "boundaries/0/ownBreaches/#",
                    c -> first(c.boundaries(), l -> l.own().size())),
            fact(
                    "what can be said of a boundary",
                    "boundaries/0/verdict",
                    c -> first(c.boundaries(), Boundaries.Line::verdict)),
            fact("the last day of a notice given today", "agreement/notice/earliestLastDay", SameFactsTest::notice),
            fact("the pricing", "agreement/pricing", c -> agreed(c, Agreement::pricing)),
            fact("the rounds of changes", "agreement/rounds", c -> agreed(c, Agreement::rounds)),
            fact("the days to pay", "agreement/payWithinDays", c -> agreed(c, Agreement::payWithinDays)),
            fact(
                    "the rate",
                    "agreement/hourlyRate",
                    c -> c.client().rate() == null
                            ? null
                            : c.client().rate().amount().doubleValue()),
            fact("income of the last whole month", "money/months/10/amount", c -> {
                var amount = c.money().months().get(10).amount();
                return amount == null ? null : amount.amount().doubleValue();
            }),
            fact(
                    "where that is known from",
                    "money/months/10/state",
                    c -> c.money().months().get(10).state()),
            fact(
                    "the mean month",
                    "money/meanPerMonth/amount",
                    c -> c.money().mean() == null
                            ? null
                            : c.money().mean().amount().doubleValue()),
            fact(
                    "the real rate",
                    "money/hourlyRate/real/0/amount",
                    c -> first(c.money().rate().real(), m -> m.amount().doubleValue())),
            fact(
                    "the share of the income",
                    "money/shareOfYear/part",
                    c -> c.money().year().part()),
            fact(
                    "the months that the reserve carries",
                    "money/reserve/months",
                    c -> c.money().reserve().months()),
            fact(
                    "what the reserve is not known from",
                    "money/reserve/missing/#",
                    c -> c.money().reserve().missing().isEmpty()
                            ? null
                            : c.money().reserve().missing().size()),
            fact("extras that wait", "extras/waiting/#", c -> (int)
                    c.tray().lines().stream().filter(l -> l.fate() == null).count()),
            fact("bills", "bills/#", c -> c.tray().bills().size()),
            fact(
                    "letters sent",
                    "letters/#",
                    c -> c.journal().letters(c.client().id()).size()),
            fact(
                    "after how many days one looks back",
                    "aftermath/reviewDue",
                    c -> Aftermath.of(c.journal(), c.client().id(), TODAY)
                            .map(Aftermath::due)
                            .orElse(null)),
            fact(
                    "what drains since the end",
                    "aftermath/since/drainedMinutes",
                    c -> Aftermath.of(c.journal(), c.client().id(), TODAY)
                            .map(after -> after.since().drainedMinutes())
                            .orElse(null)));

    @TestFactory
    Stream<DynamicTest> theCommandLineAndTheWindowSayTheSame() {
        var sample = new Shell(folder);
        assertEquals(0, sample.run("new", "--sample", NOW), sample.err());
        Stream<DynamicTest> all = Stream.concat(
                facts(sample, "the sample"),
                LongStream.rangeClosed(1, 3).boxed().flatMap(seed -> facts(chance(seed), "seed " + seed)));
        return Stream.concat(all, Stream.of(DynamicTest.dynamicTest("every fact was told of somebody", () -> {
            var never = new ArrayList<>(FACTS.stream().map(Fact::name).toList());
            never.removeAll(said);
            assertEquals(List.of(), never);
        })));
    }

    private Shell chance(long seed) {
        var shell = new Shell(folder.resolve("seed-" + seed));
        assertEquals(0, shell.run("new", NOW), shell.err());
        try (JournalStore store = SqliteStore.open(shell.journal(), CLOCK)) {
            store.load();
            store.commit(new ChanceJournal(seed, TODAY).edit());
        }
        return shell;
    }

    @Test
    void theDashboardSaysOfAClientWhatTheClientSays() {
        var shell = new Shell(folder);
        assertEquals(0, shell.run("new", "--sample", NOW), shell.err());
        assertEquals(0, shell.run("dashboard", "--json", NOW), shell.err());
        for (Object each : (List<?>) Objects.requireNonNull(at(Pack.json(shell.out()), "clients"))) {
            Map<?, ?> row = (Map<?, ?>) each;
            Map<?, ?> client = client(shell, String.valueOf(row.get("id")));
            row.forEach((key, value) -> assertEquals(value, client.get(key), row.get("name") + " " + key));
        }
    }

    private Stream<DynamicTest> facts(Shell shell, String where) {
        Journal journal;
        try (JournalStore store = SqliteStore.openReadOnly(shell.journal(), CLOCK)) {
            journal = store.load().asKnownOn(TODAY);
        }
        Scores scores = Scores.of(journal, TODAY);
        var told = new ArrayList<Map<?, ?>>();
        journal.clients().forEach(client -> told.add(client(shell, client.id().toString())));
        assertTrue(journal.clients().size() > 2, where);
        return FACTS.stream()
                .map(fact -> DynamicTest.dynamicTest(where + ": " + fact.name(), () -> {
                    int i = 0;
                    for (Client client : journal.clients()) {
                        Object shown = fact.shown().apply(new Case(journal, client, scores));
                        if (shown != null && !shown.equals(0)) {
                            said.add(fact.name());
                        }
                        same(
                                shown,
                                fact.told().apply(told.get(i++)),
                                where + ", " + client.name() + ": " + fact.name());
                    }
                }));
    }

    private static void same(@Nullable Object shown, @Nullable Object told, String fact) {
        if (shown instanceof Number expected && told instanceof Number number) {
            assertEquals(expected.doubleValue(), number.doubleValue(), 1e-9, fact);
        } else {
            assertEquals(text(shown), text(told), fact);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Enum<?> one ? one.name() : value == null ? null : value.toString();
    }

    private static Map<?, ?> client(Shell shell, String id) {
        assertEquals(0, shell.run("client", id, "--json", NOW), shell.err());
        return Pack.json(shell.out());
    }

    private static Fact fact(String name, String path, Function<Case, @Nullable Object> shown) {
        return new Fact(name, json -> at(json, path), shown);
    }

    /// {@return what stands at a path such as `boundaries/0/told`; `#` is the length of a list}
    private static @Nullable Object at(Map<?, ?> json, String path) {
        Object here = json;
        for (String step : path.split("/")) {
            here = switch (here) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when step.equals("#") -> list.size();
                case List<?> list -> list.size() <= Integer.parseInt(step) ? null : list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return here;
    }

    private static <T> @Nullable Object first(List<T> all, Function<T, @Nullable Object> fact) {
        return all.isEmpty() ? null : fact.apply(all.getFirst());
    }

    private static @Nullable Object quiet(Case c, Function<Alarm.Quiet, @Nullable Object> fact) {
        Alarm.Quiet quiet = Alarm.quiet(c.journal(), c.client().id(), TODAY);
        return quiet == null ? null : fact.apply(quiet);
    }

    private static @Nullable Object agreed(Case c, Function<Agreement, @Nullable Object> fact) {
        Agreement agreement = c.journal().agreement(c.client().id());
        return agreement == null ? null : fact.apply(agreement);
    }

    private static @Nullable Object notice(Case c) {
        return agreed(
                c,
                agreement -> agreement.notice() == null
                        ? null
                        : agreement.notice().earliest(TODAY, Workdays.of(c.journal())::contain));
    }
}
