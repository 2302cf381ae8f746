package boundary.text;

import boundary.journal.Action;
import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.OffHours;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Taken;
import boundary.journal.Tolerance;
import boundary.journal.WorkingHours;
import boundary.report.Alarm;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Code;
import boundary.scoring.Ending;
import boundary.scoring.Pattern;
import boundary.scoring.Trend;
import java.time.LocalDate;

/// The words for the things of the journal in one language. Short words begin in lower case, unless they always stand
/// alone; sentences have no full stop at their end unless they say so.
public final class Wording {
    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /// {@return a signal on a chip: `off-hours`}
    public String signal(Signal signal) {
        return messages.name("signal.", signal);
    }

    /// {@return a signal as a row of a score: `Off-hours contact`}
    public String signalRow(Signal signal) {
        return messages.name("signal.row.", signal);
    }

    public String action(Action action) {
        return messages.name("action.", action);
    }

    /// {@return what was answered to a request: `agreed free`}
    public String answer(Answer answer) {
        return messages.name("answer.", answer);
    }

    /// {@return how an answer was taken: `pressed`}
    public String taken(Taken taken) {
        return messages.name("taken.", taken);
    }

    /// {@return what was answered to an entry, and how it was taken: `My answer: declined, they pressed`; empty
    /// where nothing was answered}
    public String answered(Interaction entry) {
        Answer answer = entry.answer();
        if (answer == null) {
            return "";
        }
        Taken taken = entry.taken();
        String said = taken == null ? answer(answer) : answer(answer) + ", " + messages.name("answer.took.", taken);
        return messages.text("answer.mine") + ": " + said;
    }

    public String channel(Channel channel) {
        return messages.name("channel.", channel);
    }

    public String direction(Direction direction) {
        return messages.name("direction.", direction);
    }

    /// {@return a channel and who made the contact, in one: `call, incoming`}
    public String contact(Channel channel, Direction direction) {
        return switch (direction) {
            case IN -> messages.name("contact.IN.", channel);
            case OUT -> messages.name("contact.OUT.", channel);
            case UNKNOWN -> channel(channel);
        };
    }

    public String billing(Billing billing) {
        return messages.name("billing.", billing);
    }

    public String energy(Energy energy) {
        return messages.name("energy.", energy);
    }

    public String severity(Severity severity) {
        return messages.name("severity.", severity);
    }

    public String tolerance(Tolerance tolerance) {
        return messages.name("tolerance.", tolerance);
    }

    public String party(Obligation.Party party) {
        return messages.name("party.", party);
    }

    /// {@return a band, which always stands alone: `Draining`}
    public String band(Band band) {
        return messages.name("band.", band);
    }

    /// {@return whether it passes or lasts, which always stands alone: `Lasting pattern`}
    public String pattern(Pattern pattern) {
        return messages.name("pattern.", pattern);
    }

    /// {@return where it has moved: `rising in four weeks`}
    public String trend(Trend trend) {
        return messages.name("trend.", trend);
    }

    public String suggestion(Suggestion suggestion) {
        return messages.name("suggestion.", suggestion);
    }

    /// {@return what could be done about a client, with what stands before it: `End after 2 obligations`}
    public String suggestion(Assessment assessment) {
        Ending ending = assessment.ending();
        return ending == null || ending.isReady()
                ? suggestion(assessment.suggestion())
                : messages.count("suggestion.endAfter", ending.openObligations());
    }

    /// {@return why a client is kept quiet, and until when: `not now: money; look again on 3 Feb`}
    ///
    /// @param today the day whose year is not written
    public String quiet(Alarm.Quiet quiet, LocalDate today) {
        return new NotNow(messages, today).of(quiet);
    }

    /// {@return the name of a row of a score: `Off-hours contact`}
    public String reason(Code code) {
        Signal signal = code.signal();
        return signal == null ? messages.name("reason.", code) : signalRow(signal);
    }

    /// {@return why a moment is outside the working hours: `22:40, your day ends at 18:00`}
    public String offHours(OffHours why) {
        Dates dates = messages.dates();
        return switch (why) {
            case OffHours.FreeWeekday free -> messages.text("offHours.freeWeekday", dates.weekday(free.day()));
            case OffHours.Holiday free ->
                free.days().name().isEmpty()
                        ? messages.text(
                                "offHours.holiday", dates.dayMonth(free.days().from()))
                        : messages.text("offHours.named", free.days().name());
            case OffHours.Away away ->
                messages.text("offHours.away", dates.dayMonth(away.absence().to()));
            case OffHours.Early early ->
                messages.text("offHours.early", dates.time(early.at()), dates.time(early.begins()));
            case OffHours.Late late -> messages.text("offHours.late", dates.time(late.at()), dates.time(late.ended()));
        };
    }

    /// {@return working hours in one line: `Mon–Thu 9–18, Fri 9–16`}
    public String hours(WorkingHours hours) {
        return new HoursLine(messages).of(hours);
    }

    /// {@return the name of an edit for undo and redo: `Log Айжан Сапарова, message`}
    ///
    /// @param journal one in which the edit's clients stand, before or after it
    public String edit(Edit edit, Journal journal) {
        return new EditName(messages, edit, journal).text();
    }
}
