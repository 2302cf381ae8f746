package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.scoring.Assessment;
import boundary.scoring.Code;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import boundary.scoring.Reason;
import boundary.scoring.Scores;
import boundary.scoring.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of one client shows of a day.
///
/// @param owed the obligations that stand
/// @param month where the time of the last 30 days went
/// @param rows the rows of the score, in order, with the entries behind each
/// @param good what the good entries do; nothing where there are none
/// @param timeline the entries up to that day, newest day first
public record ClientPage(
        Client client,
        Assessment assessment,
        Owed owed,
        Hours month,
        List<ScoreRow> rows,
        @Nullable GoodEffect good,
        List<Day> timeline) {

    private static final Set<Signal> GOOD =
            Arrays.stream(Signal.values()).filter(Signal::isGood).collect(Collectors.toUnmodifiableSet());

    /// One row of the score.
    ///
    /// @param entries the entries behind it, heaviest first
    public record ScoreRow(Reason reason, List<EntryPoints> entries) {}

    /// What one entry adds to a row, in points, unrounded.
    public record EntryPoints(Interaction entry, double points) {}

    /// What the score would be without the good entries: they act through the exposure and have no row.
    ///
    /// @param entries how many entries have a good sign
    /// @param without the assessment of the same history without the good signs, by the model itself
    public record GoodEffect(int entries, Assessment without) {}

    /// The entries of one day, latest first.
    public record Day(LocalDate day, List<Interaction> entries) {}

    /// {@return the page of a client}
    ///
    /// @param scores of the same journal
    /// @throws IllegalArgumentException if the journal has no such client
    public static ClientPage of(Journal journal, Scores scores, ClientId id) {
        Assessment assessment = scores.of(id);
        Client client = Objects.requireNonNull(journal.client(id));
        LocalDate day = scores.day();
        return new ClientPage(
                client,
                assessment,
                Owed.of(journal, id, day),
                Hours.of(journal, client, Period.lastDays(day, Dashboard.MONTH_DAYS)),
                rows(journal, assessment, scores.shares(id)),
                assessment.goodEntries() == 0
                        ? null
                        : new GoodEffect(
                                assessment.goodEntries(), scores.whatIf(id).without(GOOD)),
                timeline(journal.interactions(id), day));
    }

    /// {@return how many entries the timeline has}
    public int size() {
        return timeline.stream().mapToInt(d -> d.entries().size()).sum();
    }

    private static List<ScoreRow> rows(Journal journal, Assessment assessment, Map<Code, List<Share>> shares) {
        return assessment.reasons().stream()
                .map(reason -> row(journal, reason, shares.getOrDefault(reason.code(), List.of())))
                .toList();
    }

    private static ScoreRow row(Journal journal, Reason reason, List<Share> shares) {
        var entries = new ArrayList<EntryPoints>();
        shares.forEach(share -> {
            Interaction entry = journal.interaction(share.entry());
            if (entry != null) {
                entries.add(new EntryPoints(entry, reason.pointsOf(share)));
            }
        });
        return new ScoreRow(reason, List.copyOf(entries));
    }

    private static List<Day> timeline(List<Interaction> entries, LocalDate last) {
        var days = new TreeMap<LocalDate, List<Interaction>>();
        for (Interaction entry : entries.reversed()) {
            if (!entry.day().isAfter(last)) {
                days.computeIfAbsent(entry.day(), d -> new ArrayList<>()).add(entry);
            }
        }
        return days.descendingMap().entrySet().stream()
                .map(d -> new Day(d.getKey(), List.copyOf(d.getValue())))
                .toList();
    }
}
