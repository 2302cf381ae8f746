package boundary.evaluation;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Suggestion;
import boundary.scoring.HistoryFolder;
import boundary.scoring.HistoryFolder.Logged;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person could do without a model: watch one number, raise and clear by it, and climb from a talk to new terms
/// to the end.
final class Rival implements Adviser {
    private static final int WEEKS_TO_CLEAR = 2;
    private static final int MEMORY = 150;
    private static final int BETWEEN = 21;

    private final Measure measure;
    private final HistoryFolder history;
    private final Map<Client, List<Logged>> entries;
    private final Map<Client, State> states = new HashMap<>();

    /// Whether a client is raised, and for how many weeks in a row the number was low.
    private record State(boolean raised, int low) {
        private static final State CALM = new State(false, 0);

        State after(Measure measure, double number) {
            if (!raised) {
                return new State(measure.raises(number), 0);
            }
            int lows = measure.clears(number) ? low + 1 : 0;
            return lows >= WEEKS_TO_CLEAR ? CALM : new State(true, lows);
        }
    }

    Rival(Measure measure, HistoryFolder history) {
        this.measure = measure;
        this.history = history;
        this.entries = history.entries().stream()
                .collect(Collectors.groupingBy(
                        l -> history.journal().client(l.entry().client())));
    }

    @Override
    public Map<Client, Saying> on(LocalDate sunday) {
        var said = new HashMap<Client, Saying>();
        for (Client client : history.clients()) {
            if (!client.observedFrom().isAfter(sunday)) {
                double number = measure.of(known(client, sunday), sunday);
                State state = states.getOrDefault(client, State.CALM).after(measure, number);
                states.put(client, state);
                said.put(client, new Saying(number, suggestion(state, client, sunday), state.raised()));
            }
        }
        return said;
    }

    private List<Logged> known(Client client, LocalDate day) {
        return entries.getOrDefault(client, List.of()).stream()
                .filter(l -> !l.recorded().isAfter(day) && !l.entry().day().isAfter(day))
                .toList();
    }

    private Suggestion suggestion(State state, Client client, LocalDate day) {
        if (!state.raised()) {
            return Suggestion.KEEP;
        }
        Optional<LocalDate> talk = latest(client, Action.BOUNDARY, day);
        Optional<LocalDate> terms = latest(client, Action.RENEGOTIATE, day);
        if (terms.isPresent()) {
            return isFresh(terms.get(), day) ? Suggestion.RENEGOTIATE : Suggestion.END;
        }
        return talk.isEmpty() || isFresh(talk.get(), day) ? Suggestion.SET_EXPECTATIONS : Suggestion.RENEGOTIATE;
    }

    private static boolean isFresh(LocalDate action, LocalDate day) {
        return day.minusDays(BETWEEN).isBefore(action);
    }

    private Optional<LocalDate> latest(Client client, Action action, LocalDate day) {
        return history.journal().actions(client.id()).stream()
                .filter(a -> a.action() == action)
                .map(ActionTaken::day)
                .filter(d -> !d.isAfter(day) && day.minusDays(MEMORY).isBefore(d))
                .max(LocalDate::compareTo);
    }
}
