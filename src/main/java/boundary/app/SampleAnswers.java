package boundary.app;

import boundary.journal.Answer;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Taken;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the consultant of the sample answered to requests: at the hardest client by turns in and no, at others mostly
/// the next working day. The last request of each is still open.
final class SampleAnswers {
    private static final int WEEKS = 16;
    private static final Set<Signal> REQUESTS =
            EnumSet.of(Signal.OFF_HOURS, Signal.UNPAID_EXTRA, Signal.THIRD_PARTY, Signal.HAGGLE, Signal.URGENT);

    private record Said(Answer answer, @Nullable Taken taken) {}

    private static final Map<String, List<Said>> TURNS = Map.of(
            "northwind",
            List.of(
                    new Said(Answer.DECLINED, Taken.PRESSED),
                    new Said(Answer.NEXT_DAY, Taken.WELL),
                    new Said(Answer.AGREED_PAID, Taken.WELL),
                    new Said(Answer.DECLINED, Taken.BADLY)),
            "atlas",
            List.of(new Said(Answer.DECLINED, Taken.PRESSED), new Said(Answer.DECLINED, Taken.WELL)),
            "aizhan",
            List.of(
                    new Said(Answer.NEXT_DAY, Taken.WELL),
                    new Said(Answer.NEXT_DAY, null),
                    new Said(Answer.AGREED_PAID, Taken.WELL)));

    private final SampleYear year;

    SampleAnswers(SampleYear year) {
        this.year = year;
    }

    /// Puts the answers into the entries of a client.
    ///
    /// @param diary oldest first
    void into(String key, List<SampleDiary.Written> diary) {
        List<Said> turns = TURNS.getOrDefault(key, List.of());
        int said = 0;
        int asked = 0;
        for (int i = 0; i < diary.size() && !turns.isEmpty(); i++) {
            Interaction entry = diary.get(i).entry();
            if (!asks(entry)) {
                continue;
            }
            asked++;
            if (asked % 5 != 0 && !entry.day().isAfter(year.today().minusDays(2))) {
                Said answer = entry.unpaidMinutes() > 0 ? gaveIn(asked) : turns.get(said++ % turns.size());
                diary.set(
                        i,
                        new SampleDiary.Written(
                                entry.withAnswer(answer.answer(), answer.taken()),
                                diary.get(i).words()));
            }
        }
    }

    private boolean asks(Interaction entry) {
        return year.weeksAgo(entry.day()) <= WEEKS && !Collections.disjoint(entry.signals(), REQUESTS);
    }

    private static Said gaveIn(int asked) {
        return new Said(Answer.AGREED_FREE, asked % 2 == 0 ? Taken.WELL : null);
    }
}
