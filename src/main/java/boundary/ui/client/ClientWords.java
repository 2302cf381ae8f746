package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Money;
import boundary.report.ClientPage;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.scoring.Sufficiency;
import boundary.text.Messages;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words about one client that several parts of the screens use.
record ClientWords(Messages messages) {

    BandBadge badge(Band band) {
        return new BandBadge(tint(band), messages.wording().band(band));
    }

    /// {@return who, since when, for how much, and what is still owed}
    String facts(ClientPage page) {
        Client client = page.client();
        List<String> facts = new ArrayList<>();
        if (!client.contact().isEmpty()) {
            facts.add(client.contact());
        }
        facts.add(messages.text("client.since", messages.dates().day(client.since())));
        LocalDate until = client.until();
        if (until != null) {
            facts.add(messages.text("client.until", messages.dates().day(until)));
        }
        Money rate = client.rate();
        if (rate != null) {
            facts.add(messages.text("client.anHour", messages.figures().money(rate)));
        }
        if (!page.owed().mine().isEmpty()) {
            facts.add(messages.count("count.obligations", page.owed().mine().size()));
        }
        if (!page.owed().amounts().isEmpty()) {
            facts.add(messages.text(
                    "client.owesYou",
                    page.owed().amounts().stream()
                            .map(messages.figures()::money)
                            .collect(Collectors.joining(" + "))));
        }
        return String.join(" · ", facts);
    }

    /// {@return a day, its year only where it is not the one that everybody knows}
    String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? messages.dates().dayMonth(day)
                : messages.dates().day(day);
    }

    /// {@return a day with its weekday in a list}
    String listed(LocalDate day, LocalDate today) {
        return messages.dates().listed(day, today);
    }

    /// {@return the 80 % interval in a sentence}
    String interval(Assessment assessment) {
        return messages.text(
                "client.score.interval",
                messages.figures().decimal(assessment.interval().low(), 0),
                messages.figures().decimal(assessment.interval().high(), 0));
    }

    /// {@return what is missing before a band can be said}
    List<String> missing(Sufficiency known) {
        List<String> missing = new ArrayList<>();
        if (known.entries() < known.entriesNeeded()) {
            missing.add(messages.text("dashboard.ofFour", known.entries(), known.entriesNeeded()));
        }
        if (known.checkpoints() < known.checkpointsNeeded()) {
            missing.add(messages.text("dashboard.ofWeeks", known.checkpoints(), known.checkpointsNeeded()));
        }
        return missing;
    }

    /// {@return hundredths of points with one decimal}
    String points(int hundredths) {
        return messages.figures().decimal(Tenths.of(hundredths) / 10.0, 1);
    }

    /// {@return an entry's channel and time in a few words: `call, 40 m unpaid`}
    String contact(Interaction entry) {
        String contact = messages.wording().contact(entry.channel(), entry.direction());
        if (entry.spentMinutes() == 0 && entry.unpaidMinutes() == 0) {
            return contact;
        }
        return contact + ", " + length(entry);
    }

    private String length(Interaction entry) {
        if (entry.unpaidMinutes() == 0) {
            return messages.figures().duration(entry.spentMinutes());
        }
        String unpaid = messages.text("client.unpaid", messages.figures().duration(entry.unpaidMinutes()));
        return entry.unpaidMinutes() >= entry.spentMinutes()
                ? unpaid
                : messages.figures().duration(entry.spentMinutes()) + ", " + unpaid;
    }

    static Tint tint(Band band) {
        return Tint.valueOf(band.name());
    }

    /// {@return the colour of a row of the score: signs, feelings, what speaks for the client, and where all start}
    static Tint tint(Reason reason) {
        if (reason.code() == Code.BEFORE) {
            return Tint.UNKNOWN;
        }
        if (reason.hundredths() < 0) {
            return Tint.CALM;
        }
        return reason.code().isSignal() ? Tint.DRAINING : Tint.STRAINED;
    }
}
