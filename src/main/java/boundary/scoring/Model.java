package boundary.scoring;

import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Tolerance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for all clients on a day: the parameters, the personal layer in force, the tolerance.
record Model(Scorecard card, Layer layer, Tolerance tolerance, LocalDate day) {

    static Model of(Tolerance tolerance, LocalDate day) {
        return new Model(Scorecard.STANDARD, Layer.first(Scorecard.STANDARD), tolerance, day);
    }

    Evidence evidence(List<Interaction> timeline, List<CheckIn> checkIns) {
        return Evidence.of(card, layer, day, timeline, checkIns);
    }

    /// {@return the Sundays since the client is observed, and today; none while closed}
    int checkpoints(Client client) {
        return Week.checkpoints(client.observedFrom(), lastOpenDay(client));
    }

    /// {@return the weeks of exposure that the calendar gives a client; none while closed}
    double exposure(Calendar calendar, Client client) {
        return calendar.exposure(client.observedFrom(), lastOpenDay(client));
    }

    boolean isAfterRetaliation(@Nullable LocalDate retaliation) {
        return retaliation != null && ChronoUnit.DAYS.between(retaliation, day) < card.of(Parameter.RETALIATION_DAYS);
    }

    private LocalDate lastOpenDay(Client client) {
        LocalDate until = client.until();
        return until == null || until.isAfter(day) ? day : until.minusDays(1);
    }
}
