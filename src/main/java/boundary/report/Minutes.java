package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Workdays;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what is worth a minute, most pressing first.
final class Minutes {
    private static final int DUE_SOON_DAYS = 14;
    private static final int STILL_DAYS = 7;
    private static final int REQUEST_DAYS = 14;
    private static final int LOOK_BACK_FOR = 30;

    private final Journal journal;
    private final LocalDate day;
    private final List<Client> open;

    private Minutes(Journal journal, Scores scores) {
        this.journal = journal;
        day = scores.day();
        open = journal.clients().stream().filter(c -> c.isOpen(day)).toList();
    }

    /// {@return what is worth a minute on the day of the scores}
    ///
    /// @param scores of the same journal
    static List<WorthAMinute> of(Journal journal, Scores scores) {
        var minutes = new Minutes(journal, scores);
        List<WorthAMinute> worth = new ArrayList<>();
        List<WorthAMinute.Due> due = minutes.due();
        due.stream().filter(WorthAMinute.Due::isOverdue).forEach(worth::add);
        for (Client client : minutes.open) {
            worth.addAll(Repairs.asked(journal, scores, client));
            minutes.lookAgain(client).forEach(worth::add);
            minutes.nextStep(client).ifPresent(worth::add);
        }
        worth.addAll(minutes.lookBack());
        due.stream().filter(duty -> !duty.isOverdue()).forEach(worth::add);
        Alarm.of(journal, scores).stream()
                .map(a -> new WorthAMinute.Draining(a.client(), minutes.nameOf(a.client()), a.suggestion()))
                .forEach(worth::add);
        minutes.open.forEach(client -> minutes.unanswered(client).ifPresent(worth::add));
        return List.copyOf(worth);
    }

    /// Also what a client whose work is closed still owes.
    private List<WorthAMinute.Due> due() {
        var all = new ArrayList<WorthAMinute.Due>();
        for (Client client : journal.clients()) {
            for (Obligation duty : journal.obligations(client.id())) {
                LocalDate due = duty.due();
                boolean soon = due != null && duty.isOpen(day) && !due.isAfter(day.plusDays(DUE_SOON_DAYS));
                if (due != null && soon && !endsBefore(client.id(), duty, due)) {
                    all.add(new WorthAMinute.Due(
                            client.id(), client.name(), duty, due, due.isBefore(day), isStanding(client.id())));
                }
            }
        }
        all.sort(Comparator.comparing(WorthAMinute.Due::day));
        return all;
    }

    private List<WorthAMinute> lookAgain(Client client) {
        var all = new ArrayList<WorthAMinute>();
        for (Hardship time : journal.hardships(client.id())) {
            LocalDate again = time.lookAgain();
            boolean goesOn = time.to() == null || time.to().isAfter(day);
            if (again != null && !again.isAfter(day) && goesOn) {
                all.add(new WorthAMinute.LookAgain(client.id(), client.name(), time, again));
            }
        }
        return all;
    }

    /// A step is due when the last day is near, or nothing was done about the plan for a week.
    private Optional<WorthAMinute> nextStep(Client client) {
        Disengagement plan = journal.disengagement(client.id());
        if (plan == null || !plan.isStanding()) {
            return Optional.empty();
        }
        LocalDate last = plan.lastDay();
        LocalDate touched = journal.versions((Item) plan).getLast().knownFrom();
        boolean near = last != null && !last.isAfter(day.plusDays(DUE_SOON_DAYS));
        if (!near && touched.isAfter(day.minusDays(STILL_DAYS))) {
            return Optional.empty();
        }
        return EndingPlan.of(journal, client.id(), day)
                .next()
                .map(step -> new WorthAMinute.NextStep(client.id(), client.name(), step, last));
    }

    private List<WorthAMinute> lookBack() {
        var all = new ArrayList<WorthAMinute>();
        int longest = Aftermath.REVIEWS.getLast() + LOOK_BACK_FOR;
        for (Client client : journal.clients()) {
            LocalDate closed = client.until();
            if (closed != null && !closed.isBefore(day.minusDays(longest)) && isStanding(client.id())) {
                Integer due = Aftermath.due(journal.disengagement(client.id()), closed, day);
                if (due != null) {
                    all.add(new WorthAMinute.LookBack(client.id(), client.name(), due));
                }
            }
        }
        return all;
    }

    private Optional<WorthAMinute> unanswered(Client client) {
        Workdays works = Workdays.of(journal);
        List<Interaction> open = Period.lastDays(day, REQUEST_DAYS).of(journal.interactions(client.id())).stream()
                .filter(Request::isOpen)
                .filter(entry -> works.after(entry.day()).isBefore(day))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Interaction first = open.getFirst();
        return Optional.of(
                new WorthAMinute.Unanswered(client.id(), client.name(), open.size(), first.day(), first.id()));
    }

    /// What repeats ends with the work.
    private boolean endsBefore(ClientId client, Obligation duty, LocalDate due) {
        Disengagement plan = journal.disengagement(client);
        LocalDate last = plan == null || !plan.isStanding() ? null : plan.lastDay();
        return duty.repeats() != null && last != null && due.isAfter(last);
    }

    private boolean isStanding(ClientId client) {
        Disengagement plan = journal.disengagement(client);
        return plan != null && plan.isStanding();
    }

    private String nameOf(ClientId id) {
        Client client = journal.client(id);
        return client == null ? "" : client.name();
    }
}
