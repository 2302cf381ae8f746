package boundary.letter;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Policy;
import boundary.journal.Workdays;
import boundary.journal.WorkingHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a short reply can rest on: when the next hours of work begin, and what was agreed.
///
/// @param today the day on which it is written
/// @param from when the consultant works again, on the consultant's clock
/// @param otherZone whether the client's clock shows another time
/// @param rounds how many rounds of changes were agreed; nothing where none were
/// @param price of an hour, as it is written in the language of the reply; nothing where none was agreed
/// @param extra what was agreed about extra work, in one line; empty where nothing was
public record ReplyTerms(
        LocalDate today,
        LocalDateTime from,
        boolean otherZone,
        @Nullable Integer rounds,
        @Nullable String price,
        String extra) {
    private static final int LONGEST_EXTRA = 160;

    /// {@return the terms of a client at a moment}. The hours agreed with the client hold before those of the
    /// policy; free days and absences hold for everybody.
    ///
    /// @param now the moment and zone of the consultant
    /// @param written how an amount is written in the language of the reply
    public static ReplyTerms of(Journal journal, Client client, ZonedDateTime now, Function<Money, String> written) {
        Agreement agreement = journal.agreement(client.id());
        Integer rounds = agreement == null ? null : agreement.rounds();
        String extra = agreement == null ? "" : agreement.extra().strip();
        boolean quotable = extra.length() <= LONGEST_EXTRA && extra.indexOf('\n') < 0;
        LocalDateTime from = from(journal, client, now.toLocalDateTime());
        Money rate = client.rate();
        return new ReplyTerms(
                now.toLocalDate(),
                from,
                differs(client.zone(), from.atZone(now.getZone())),
                rounds == null || rounds == 0 ? null : rounds,
                rate == null ? null : written.apply(rate),
                quotable ? extra : "");
    }

    private static LocalDateTime from(Journal journal, Client client, LocalDateTime now) {
        WorkingHours own = client.ownHours();
        Policy policy = own == null ? journal.policy() : journal.policy().withHours(own);
        var days = new Workdays(policy, journal.absences());
        LocalDate today = now.toLocalDate();
        LocalTime begins = begins(policy, today);
        if (days.contain(today) && now.toLocalTime().isBefore(begins)) {
            return today.atTime(begins);
        }
        LocalDate next = days.after(today);
        return next.atTime(begins(policy, next));
    }

    private static LocalTime begins(Policy policy, LocalDate day) {
        WorkingHours.Hours hours = policy.hours().on(day.getDayOfWeek());
        return hours == null ? LocalTime.of(9, 0) : hours.from();
    }

    private static boolean differs(@Nullable ZoneId theirs, ZonedDateTime moment) {
        return theirs != null
                && !Objects.equals(moment.getOffset(), theirs.getRules().getOffset(moment.toInstant()));
    }
}
