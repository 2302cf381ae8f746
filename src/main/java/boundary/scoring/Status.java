package boundary.scoring;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Whether the work for a client is raised, and in which episode it stands (§3, §5): what the checkpoints so far and
/// today come to, in their order.
///
/// @param raised whether it drains: raised by one high checkpoint, cleared by two low ones in a row
/// @param lowInARow how many low checkpoints have come since, while raised
/// @param timesRaised how often it was raised so far
/// @param inEpisode whether an episode of strain goes on
/// @param start the first checkpoint of this episode, or of the last one; the first of all where there was none;
/// nothing where there is none at all
/// @param index the place of `start` among the checkpoints, from 0
/// @param calmBefore how many low checkpoints came in a row just before it
/// @param checkpoints how many there are, today included
public record Status(
        boolean raised,
        int lowInARow,
        int timesRaised,
        boolean inEpisode,
        @Nullable LocalDate start,
        int index,
        int calmBefore,
        int checkpoints) {

    /// @param path the checkpoints so far and today
    static Status of(List<Checkpoint> path) {
        var fold = new Fold();
        path.forEach(fold::add);
        return new Status(
                fold.raised,
                fold.lowInARow,
                fold.timesRaised,
                fold.inEpisode,
                path.isEmpty() ? null : path.get(fold.start).day(),
                fold.start,
                fold.calmBefore,
                path.size());
    }

    /// {@return whether the path ends raised, as `of` would say}. Looks back only as far as it has to: to a high
    /// checkpoint, or to as many low ones in a row as clear.
    ///
    /// @param checkpoints how many there are
    /// @param path gives each by its place, from 0
    static boolean endsRaised(int checkpoints, IntFunction<Checkpoint> path) {
        var later = new ArrayDeque<Checkpoint>();
        int low = 0;
        int enough = 0;
        for (int i = checkpoints - 1; i >= 0; i--) {
            Checkpoint checkpoint = path.apply(i);
            later.addFirst(checkpoint);
            if (checkpoint.isHigh()) {
                break;
            }
            if (checkpoint.isLow() && low++ == 0) {
                enough = (int) checkpoint.card().of(Parameter.CLEAR_AFTER);
            }
            low = checkpoint.isLow() ? low : 0;
            if (low > 0 && low >= enough) {
                break;
            }
        }
        return of(List.copyOf(later)).raised();
    }

    /// {@return the Monday of the week in which this episode began, or nothing outside an episode}
    public @Nullable LocalDate onset() {
        return inEpisode ? reference() : null;
    }

    /// {@return the Monday from which the cause is judged: of this episode, of the last one, or of the first
    /// checkpoint; nothing where there is no checkpoint}
    @Nullable
    LocalDate reference() {
        return start == null ? null : Week.mondayOf(start);
    }

    /// {@return how many checkpoints came after the first of the episode}
    int lasting() {
        return checkpoints - 1 - index;
    }

    /// {@return whether the strain is as old as the diary of this client}
    boolean isOlderThanTheDiary() {
        return index < 2;
    }

    private static final class Fold {
        private boolean raised;
        private boolean inEpisode;
        private int lowInARow;
        private int timesRaised;
        private int calm;
        private int calmBefore;
        private int start;
        private int next;

        void add(Checkpoint checkpoint) {
            Scorecard card = checkpoint.card();
            raise(checkpoint, (int) card.of(Parameter.CLEAR_AFTER));
            if (checkpoint.isLow()) {
                calm++;
                inEpisode = inEpisode && calm < (int) card.of(Parameter.EPISODE_ENDS_AFTER);
            } else {
                if (!inEpisode) {
                    inEpisode = true;
                    start = next;
                    calmBefore = calm;
                }
                calm = 0;
            }
            next++;
        }

        private void raise(Checkpoint checkpoint, int clearAfter) {
            if (raised) {
                lowInARow = checkpoint.isLow() ? lowInARow + 1 : 0;
                raised = lowInARow < clearAfter;
            } else if (checkpoint.isHigh()) {
                raised = true;
                lowInARow = 0;
                timesRaised++;
            }
        }
    }
}
