package boundary.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the work for a client is brought to its end, from the day on which that was planned; one a client. What it says
/// was done stays when the plan is left, and is found again when it is taken up.
///
/// @param begun the day on which it was planned
/// @param noContact whether there were threats: then there is no contact from that day on
/// @param copyKept the day on which a copy of the history was kept
/// @param moneySettled the day on which the money was settled as far as it can be
/// @param lastDay the last day of work; nothing as long as none was chosen
/// @param noticeGiven the day on which notice was given
/// @param left the day on which the plan was left, to keep working together; nothing while it stands
/// @param expected what the ending was expected to give back, as known on the day of closing
/// @param reviews what was thought of it afterwards, earliest first
public record Disengagement(
        ClientId client,
        LocalDate begun,
        boolean noContact,
        @Nullable LocalDate copyKept,
        @Nullable LocalDate moneySettled,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate left,
        @Nullable Expected expected,
        List<Review> reviews)
        implements ClientItem {

    /// What the ending was expected to give back.
    ///
    /// @param minutesPerWeek drained minutes
    /// @param eveningsPerMonth days on which the client came after the end of work
    /// @param unpaidPerMonth what the unpaid time is worth; nothing where no rate was agreed
    public record Expected(
            double minutesPerWeek,
            double eveningsPerMonth,
            @Nullable Money unpaidPerMonth) {
        public Expected {
            if (!(minutesPerWeek >= 0 && eveningsPerMonth >= 0)
                    || Double.isInfinite(minutesPerWeek + eveningsPerMonth)) {
                throw new IllegalArgumentException("what is given back is 0 or more");
            }
            minutesPerWeek = minutesPerWeek + 0.0; // so that −0 is the zero that files give back
            eveningsPerMonth = eveningsPerMonth + 0.0;
        }
    }

    /// What the consultant thought some days after the end.
    ///
    /// @param afterDays how many days after: 30 or 90
    /// @param day the day of the answer
    /// @param again whether they would do it again
    public record Review(int afterDays, LocalDate day, Again again, String note) {

        /// An answer to "would you do it again?".
        public enum Again {
            YES,
            NO,
            NOT_SURE
        }

        public Review {
            if (afterDays < 1) {
                throw new IllegalArgumentException("a review comes after the end, not after " + afterDays + " days");
            }
            note = Text.body(note);
        }
    }

    public Disengagement {
        reviews = List.copyOf(reviews);
    }

    /// {@return a plan of which only the first day is known}
    public static Disengagement begun(ClientId client, LocalDate day) {
        return new Disengagement(client, day, false, null, null, null, null, null, null, List.of());
    }

    /// {@return whether it stands: it was not left}
    public boolean isStanding() {
        return left == null;
    }

    /// {@return the identity of the client: a client has one plan}
    @Override
    public UUID key() {
        return client.value();
    }

    public Disengagement withNoContact(boolean next) {
        return new Disengagement(
                client, begun, next, copyKept, moneySettled, lastDay, noticeGiven, left, expected, reviews);
    }

    public Disengagement withCopyKept(@Nullable LocalDate next) {
        return new Disengagement(
                client, begun, noContact, next, moneySettled, lastDay, noticeGiven, left, expected, reviews);
    }

    public Disengagement withMoneySettled(@Nullable LocalDate next) {
        return new Disengagement(
                client, begun, noContact, copyKept, next, lastDay, noticeGiven, left, expected, reviews);
    }

    public Disengagement withLastDay(@Nullable LocalDate next) {
        return new Disengagement(
                client, begun, noContact, copyKept, moneySettled, next, noticeGiven, left, expected, reviews);
    }

    public Disengagement withNoticeGiven(@Nullable LocalDate next) {
        return new Disengagement(
                client, begun, noContact, copyKept, moneySettled, lastDay, next, left, expected, reviews);
    }

    public Disengagement withLeft(@Nullable LocalDate next) {
        return new Disengagement(
                client, begun, noContact, copyKept, moneySettled, lastDay, noticeGiven, next, expected, reviews);
    }

    public Disengagement withExpected(@Nullable Expected next) {
        return new Disengagement(
                client, begun, noContact, copyKept, moneySettled, lastDay, noticeGiven, left, next, reviews);
    }

    public Disengagement withReviews(List<Review> next) {
        return new Disengagement(
                client, begun, noContact, copyKept, moneySettled, lastDay, noticeGiven, left, expected, next);
    }
}
