package boundary.capture;

import boundary.journal.Action;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// One thing that words can say about a contact.
sealed interface Sense {

    record By(Channel channel) implements Sense {}

    record From(Direction direction) implements Sense {}

    record Paying(Billing billing) implements Sense {}

    record Feeling(Energy energy) implements Sense {}

    record Weighing(Severity severity) implements Sense {}

    record Showing(Signal signal) implements Sense {}

    record Doing(Action action) implements Sense {}

    record Fair(boolean fair) implements Sense {}

    /// A day that was named.
    record On(LocalDate day) implements Sense {}

    /// A day counted back from today.
    record Back(int days) implements Sense {}

    /// A time that was named.
    record At(LocalTime time) implements Sense {}

    /// A part of a day: speaks for itself, and tells the evening's nine from the morning's.
    record During(DayPart part) implements Sense {}

    /// A moment reckoned back from now.
    record Since(LocalDateTime moment) implements Sense {}

    /// A length.
    record Lasting(int minutes) implements Sense {}

    /// Words that look like something and are not: a denial, a turn of phrase.
    record Nothing() implements Sense {}

    /// {@return what kind of part the words are}
    default Part.Kind kind() {
        return switch (this) {
            case By _ -> Part.Kind.CHANNEL;
            case From _ -> Part.Kind.DIRECTION;
            case Paying _ -> Part.Kind.BILLING;
            case Feeling _ -> Part.Kind.ENERGY;
            case Weighing _ -> Part.Kind.SEVERITY;
            case Showing _ -> Part.Kind.SIGNAL;
            case Doing _ -> Part.Kind.ACTION;
            case Fair _ -> Part.Kind.FAIR;
            case On _, Back _, At _, During _, Since _ -> Part.Kind.MOMENT;
            case Lasting _ -> Part.Kind.DURATION;
            case Nothing _ -> Part.Kind.NOTE;
        };
    }
}
