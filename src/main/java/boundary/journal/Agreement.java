package boundary.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was agreed with a client; one a client. The hours and the price of an hour stand in the client itself, since
/// scores and sums rest on them.
///
/// @param agreed the day on which it was agreed, or last changed
/// @param channels in which the consultant answers; empty where nothing was agreed
/// @param rounds how many rounds of changes are included, at least 0
/// @param included what the price includes
/// @param extra what is extra, and what it costs
/// @param includesUnbilled whether time without a bill is part of the price: then it is no unpaid extra
/// @param payWithinDays the days in which an invoice is to be paid, at least 0
/// @param price the fixed price, or that of a month of a retainer
/// @param retainerMinutes the time that a month of a retainer includes
public record Agreement(
        ClientId client,
        LocalDate agreed,
        Set<Channel> channels,
        @Nullable ResponseTime answerWithin,
        @Nullable Integer rounds,
        String included,
        String extra,
        boolean includesUnbilled,
        @Nullable Integer payWithinDays,
        Pricing pricing,
        @Nullable Money price,
        @Nullable Integer retainerMinutes,
        @Nullable Notice notice)
        implements ClientItem {

    public Agreement {
        channels = setOf(channels);
        requireNotNegative(rounds);
        requireNotNegative(payWithinDays);
        requireNotNegative(retainerMinutes);
        included = Text.body(included);
        extra = Text.body(extra);
    }

    /// {@return an agreement in which nothing is settled yet}
    public static Agreement blank(ClientId client, LocalDate day) {
        return new Agreement(client, day, Set.of(), null, null, "", "", false, null, Pricing.HOURLY, null, null, null);
    }

    /// {@return the identity of the client: a client has one agreement}
    @Override
    public UUID key() {
        return client.value();
    }

    private static Set<Channel> setOf(Collection<Channel> channels) {
        return channels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(channels));
    }

    private static void requireNotNegative(@Nullable Integer number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("an agreement counts from 0, not " + number);
        }
    }
}
