package boundary.evaluation;

import boundary.journal.Client;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.HistoryFolder;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The model of the program: what its dashboard shows.
final class ModelAdviser implements Adviser {
    private final HistoryFolder history;
    private @Nullable Scores scores;

    ModelAdviser(HistoryFolder history) {
        this.history = history;
    }

    @Override
    public Map<Client, Saying> on(LocalDate sunday) {
        Scores now = scores == null ? Scores.of(history.journal(), sunday) : scores.on(sunday);
        scores = now;
        var said = new HashMap<Client, Saying>();
        for (Client client : history.clients()) {
            if (!client.observedFrom().isAfter(sunday)) {
                said.put(client, of(now.of(client.id())));
            }
        }
        return said;
    }

    private static Saying of(Assessment a) {
        return new Saying(a.probability(), a.suggestion(), a.band() == Band.DRAINING);
    }
}
