package boundary.report;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.report.MonthReview.Calmer;
import boundary.report.MonthReview.ClientHours;
import boundary.report.MonthReview.Declined;
import boundary.report.MonthReview.Held;
import boundary.report.MonthReview.Move;
import boundary.report.MonthReview.Sums;
import boundary.scoring.Amounts;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a journal for the review of one month.
final class MonthReading {
    private final Journal journal;
    private final YearMonth month;
    private final Period now;
    private final Period before;
    private final Scores atEnd;
    private final Scores atBegin;

    MonthReading(Journal journal, Scores scores, YearMonth month, LocalDate today) {
        LocalDate from = month.atDay(1);
        if (from.isAfter(today)) {
            throw new IllegalArgumentException(month + " has not begun");
        }
        this.journal = journal;
        this.month = month;
        boolean runs = month.atEndOfMonth().isAfter(today);
        now = new Period(from, runs ? today : month.atEndOfMonth());
        YearMonth earlier = month.minusMonths(1);
        LocalDate last =
                runs ? earlier.atDay(Math.min(today.getDayOfMonth(), earlier.lengthOfMonth())) : earlier.atEndOfMonth();
        before = new Period(earlier.atDay(1), last);
        atEnd = now.to().equals(scores.day()) ? scores : scores.on(now.to());
        atBegin = atEnd.on(from.minusDays(1));
    }

    MonthReview review() {
        List<Move> moves = moves();
        return new MonthReview(
                month,
                now.from(),
                now.to(),
                before,
                sums(now),
                isObserved() ? sums(before) : null,
                clients(),
                moves,
                calmer(moves),
                closed(),
                declined(),
                talks(),
                DayPage.states(journal, now));
    }

    private boolean isObserved() {
        return journal.clients().stream().anyMatch(this::wasObserved);
    }

    private boolean wasObserved(Client client) {
        return !client.observedFrom().isAfter(before.to());
    }

    private Sums sums(Period period) {
        int entries = journal.clients().stream()
                .mapToInt(client -> period.of(journal.interactions(client.id())).size())
                .sum();
        return new Sums(
                entries, Hours.of(journal, period), Amounts.of(journal, period).unpaid());
    }

    private List<ClientHours> clients() {
        var all = new ArrayList<ClientHours>();
        for (Client client : journal.clients()) {
            List<Interaction> entries = journal.interactions(client.id());
            if (!now.of(entries).isEmpty() || !before.of(entries).isEmpty()) {
                Hours then = wasObserved(client) ? Hours.of(journal, client, before) : null;
                all.add(new ClientHours(client.id(), client.name(), Hours.of(journal, client, now), then));
            }
        }
        all.sort(Comparator.comparingLong((ClientHours each) -> -each.now().spentMinutes())
                .thenComparing(ClientHours::name));
        return all;
    }

    private List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (Client client : journal.clients()) {
            Assessment then = atBegin.of(client.id());
            Assessment ends = atEnd.of(client.id());
            if (then.band() != ends.band() && ends.band() != Band.UNKNOWN && client.isOpen(now.to())) {
                moves.add(new Move(client.id(), client.name(), then, ends, Moved.between(then, ends)));
            }
        }
        moves.sort(Comparator.comparing((Move move) -> move.now().band())
                .reversed()
                .thenComparingInt(move -> -move.now().hundredths())
                .thenComparing(Move::name));
        return moves;
    }

    /// Only who took less of something, and more of nothing.
    private List<Calmer> calmer(List<Move> moves) {
        var calmer = new ArrayList<Calmer>();
        for (Move move : moves) {
            Client client = journal.client(move.client());
            boolean fell = move.then().band() != Band.UNKNOWN
                    && move.now().band().compareTo(move.then().band()) < 0;
            if (client != null && fell) {
                Hours then = Hours.of(journal, client, before);
                Hours mine = Hours.of(journal, client, now);
                if (isLess(mine, then)) {
                    calmer.add(new Calmer(client.id(), client.name(), then, mine));
                }
            }
        }
        return calmer;
    }

    private static boolean isLess(Hours now, Hours then) {
        long drained = now.drainedMinutes() - then.drainedMinutes();
        long unpaid = now.unpaidMinutes() - then.unpaidMinutes();
        int evenings = now.evenings() - then.evenings();
        return drained <= 0 && unpaid <= 0 && evenings <= 0 && (drained < 0 || unpaid < 0 || evenings < 0);
    }

    private List<Aftermath> closed() {
        var closed = new ArrayList<Aftermath>();
        for (Client client : journal.clients()) {
            LocalDate until = client.until();
            if (until != null && !until.plusDays(Aftermath.REVIEWS.getLast()).isBefore(now.from())) {
                Aftermath.of(journal, client.id(), now.to()).ifPresent(closed::add);
            }
        }
        return closed;
    }

    private List<Declined> declined() {
        var declined = new ArrayList<Declined>();
        for (Client client : journal.clients()) {
            for (Interaction entry : now.of(journal.interactions(client.id()))) {
                Answer answer = entry.answer();
                if (answer == Answer.DECLINED || answer == Answer.NEXT_DAY) {
                    declined.add(declined(client, entry, answer));
                }
            }
        }
        declined.sort(Comparator.comparing(Declined::day).thenComparing(Declined::name));
        return declined;
    }

    private static Declined declined(Client client, Interaction entry, Answer answer) {
        return new Declined(
                entry.id(), client.id(), client.name(), entry.day(), entry.signals(), answer, entry.taken());
    }

    private List<Held> talks() {
        var talks = new ArrayList<Held>();
        for (Client client : journal.clients()) {
            if (hasDone(client)) {
                Done.of(journal, atEnd, client.id()).stream()
                        .filter(done -> now.contains(done.day()))
                        .forEach(done -> talks.add(new Held(client.id(), client.name(), done)));
            }
        }
        talks.sort(Comparator.comparing((Held held) -> held.done().day()).thenComparing(Held::name));
        return talks;
    }

    /// Whether something was done is asked first, for what it did takes long to say.
    private boolean hasDone(Client client) {
        return journal.actions(client.id()).stream().anyMatch(taken -> now.contains(taken.day()))
                || now.of(journal.interactions(client.id())).stream()
                        .anyMatch(entry -> !entry.actions().isEmpty());
    }
}
