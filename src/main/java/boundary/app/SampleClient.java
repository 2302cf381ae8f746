package boundary.app;

import static boundary.journal.Signal.AMENDS;
import static boundary.journal.Signal.COMPLAINT;
import static boundary.journal.Signal.DISRESPECT;
import static boundary.journal.Signal.GUARANTEE;
import static boundary.journal.Signal.GUILT;
import static boundary.journal.Signal.HAGGLE;
import static boundary.journal.Signal.MISFIT;
import static boundary.journal.Signal.OFF_HOURS;
import static boundary.journal.Signal.PAID_WELL;
import static boundary.journal.Signal.PAYMENT;
import static boundary.journal.Signal.REPEAT;
import static boundary.journal.Signal.RESPECTED;
import static boundary.journal.Signal.RETALIATION;
import static boundary.journal.Signal.THANKS;
import static boundary.journal.Signal.THIRD_PARTY;
import static boundary.journal.Signal.UNPAID_EXTRA;
import static boundary.journal.Signal.URGENT;

import java.util.List;

/// The plan of one invented client of the sample.
///
/// @param key by which the sentences know the client
/// @param rate whole euros an hour
/// @param sinceWeeksAgo when the work began; more than a year ago means before the diary
/// @param phases earliest first
record SampleClient(
        String key,
        String name,
        String contact,
        String language,
        int rate,
        int sinceWeeksAgo,
        double fairComplaints,
        List<SamplePhase> phases) {

    /// {@return the phase of a week, or nothing before the first}
    SamplePhase phase(int weeksAgo) {
        return phases.reversed().stream()
                .filter(p -> p.fromWeeksAgo() >= weeksAgo)
                .findFirst()
                .orElseThrow();
    }

    static List<SampleClient> all() {
        return List.of(northwind(), atlas(), vektor(), okafor(), aizhan(), baltic(), lumen(), qazyna());
    }

    /// Calm at first, then more every month; told off, it threatens.
    private static SampleClient northwind() {
        SamplePhase calm = SamplePhase.from(51, 2.9, 0.5).with(THANKS, 0.15).with(OFF_HOURS, 0.06);
        SamplePhase worse = SamplePhase.from(24, 2.3, 0.2)
                .with(OFF_HOURS, 0.5)
                .with(UNPAID_EXTRA, 0.25)
                .with(COMPLAINT, 0.2)
                .with(THANKS, 0.1);
        SamplePhase hard = SamplePhase.from(11, 2.2, 0)
                .with(OFF_HOURS, 0.9)
                .with(UNPAID_EXTRA, 0.6)
                .with(COMPLAINT, 0.4)
                .with(THIRD_PARTY, 0.2)
                .with(DISRESPECT, 0.12)
                .with(RETALIATION, 0.18)
                .with(THANKS, 0.25);
        return client("northwind", "Northwind Studio", "Anna Lindqvist", "en", 80, 88, calm, worse, hard);
    }

    private static SampleClient atlas() {
        SamplePhase calm = SamplePhase.from(51, 2, 0.4).with(HAGGLE, 0.06).with(THANKS, 0.08);
        SamplePhase worse = SamplePhase.from(17, 1.6, 0.1)
                .with(HAGGLE, 0.43)
                .with(PAYMENT, 0.34)
                .with(THIRD_PARTY, 0.1)
                .with(OFF_HOURS, 0.12);
        return client("atlas", "Atlas Retail", "Tom Becker", "en", 75, 96, calm, worse);
    }

    private static SampleClient vektor() {
        SamplePhase calm = SamplePhase.from(24, 1.9, 0.4).with(URGENT, 0.1);
        SamplePhase worse = SamplePhase.from(12, 1.5, -0.25)
                .with(GUARANTEE, 0.6)
                .with(MISFIT, 0.45)
                .with(URGENT, 0.6)
                .with(REPEAT, 0.2);
        return client("vektor", "ООО «Вектор»", "Игорь Петрович", "ru", 70, 24, calm, worse);
    }

    /// A good client in a hard time: many complaints, most of them fair.
    private static SampleClient okafor() {
        SamplePhase calm = SamplePhase.from(51, 2.4, 0.5).with(THANKS, 0.2).with(COMPLAINT, 0.03);
        SamplePhase hard = SamplePhase.from(6, 1.8, 0.15)
                .with(COMPLAINT, 0.95)
                .with(GUILT, 0.12)
                .with(URGENT, 0.25)
                .with(AMENDS, 0.2)
                .with(THANKS, 0.3);
        return new SampleClient("okafor", "M. Okafor", "Michael Okafor", "en", 80, 64, 0.8, List.of(calm, hard));
    }

    /// Learnt to respect the hours after they were told.
    private static SampleClient aizhan() {
        SamplePhase calm = SamplePhase.from(41, 1.9, 0.4).with(THANKS, 0.15).with(OFF_HOURS, 0.1);
        SamplePhase worse = SamplePhase.from(17, 1.7, 0.1)
                .with(OFF_HOURS, 0.45)
                .with(URGENT, 0.2)
                .with(UNPAID_EXTRA, 0.15);
        SamplePhase better = SamplePhase.from(9, 1.8, 0.15)
                .with(OFF_HOURS, 0.2)
                .with(URGENT, 0.2)
                .with(RESPECTED, 0.3)
                .with(THANKS, 0.2);
        return client("aizhan", "Айжан Сапарова", "Айжан Сапарова", "kk", 65, 41, calm, worse, better);
    }

    private static SampleClient baltic() {
        SamplePhase calm = SamplePhase.from(51, 1.5, 0.3)
                .with(THIRD_PARTY, 0.12)
                .with(THANKS, 0.1)
                .with(URGENT, 0.06);
        SamplePhase recent = SamplePhase.from(8, 1.5, 0.15)
                .with(THIRD_PARTY, 0.28)
                .with(REPEAT, 0.2)
                .with(URGENT, 0.1)
                .with(AMENDS, 0.1);
        return client("baltic", "Baltic Foods", "Ilze Kalniņa", "en", 75, 84, calm, recent);
    }

    private static SampleClient lumen() {
        SamplePhase calm = SamplePhase.from(51, 2.1, 0.6)
                .with(THANKS, 0.25)
                .with(PAID_WELL, 0.1)
                .with(RESPECTED, 0.08)
                .with(COMPLAINT, 0.02);
        return client("lumen", "Lumen Clinic", "Dr. Elena Park", "en", 85, 59, calm);
    }

    /// So new that nothing can be said; its three entries are set by hand.
    private static SampleClient qazyna() {
        return client("qazyna", "Қазына Дизайн", "Дәурен", "kk", 80, 3, SamplePhase.from(3, 0, 0));
    }

    private static SampleClient client(
            String key, String name, String contact, String language, int rate, int since, SamplePhase... phases) {
        return new SampleClient(key, name, contact, language, rate, since, 0.1, List.of(phases));
    }
}
