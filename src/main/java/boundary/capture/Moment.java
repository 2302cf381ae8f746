package boundary.capture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When a contact was, put together from the day, the time and the part of the day that the line names.
final class Moment {
    private static final int SOON_HOURS = 3;

    private final LocalDateTime now;
    private @Nullable LocalDateTime since;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable DayPart part;

    Moment(LocalDateTime now) {
        this.now = now;
    }

    /// {@return whether the sense told something new}
    boolean takes(Sense sense) {
        return switch (sense) {
            case Sense.Since(LocalDateTime moment)
            when since == null && time == null -> {
                since = moment;
                yield true;
            }
            case Sense.Back(int days)
            when day == null -> {
                day = now.toLocalDate().minusDays(days);
                yield true;
            }
            case Sense.On(LocalDate named)
            when day == null -> {
                day = named;
                yield true;
            }
            case Sense.At(LocalTime named)
            when time == null && since == null -> {
                time = named;
                yield true;
            }
            case Sense.During(DayPart named)
            when part == null -> {
                part = named;
                yield true;
            }
            default -> false;
        };
    }

    /// {@return the moment; nothing means now}
    @Nullable
    LocalDateTime value() {
        if (since != null) {
            return since;
        }
        LocalTime at = time();
        if (day == null) {
            return at == null ? null : latest(at);
        }
        if (at != null) {
            return day.atTime(at);
        }
        return day.equals(now.toLocalDate()) ? null : day.atTime(LocalTime.NOON);
    }

    private @Nullable LocalTime time() {
        if (time == null) {
            return part == null ? null : part.time();
        }
        return part == null ? time : time.withHour(part.hour(time.getHour()) % 24);
    }

    /// A time that is still to come was yesterday's; a part of the day that has begun is now.
    private @Nullable LocalDateTime latest(LocalTime at) {
        LocalDateTime today = now.toLocalDate().atTime(at);
        if (!today.isAfter(now)) {
            return today;
        }
        return time == null && today.isBefore(now.plusHours(SOON_HOURS)) ? null : today.minusDays(1);
    }
}
