package boundary.journal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// What the consultant decided for all clients, and what affects scores: hours, free days, tolerance, currency, home
/// zone, and what was changed of the model.
public record Policy(
        WorkingHours hours, List<FreeDays> freeDays, Tolerance tolerance, Currency currency, ZoneId zone, Tuning tuning)
        implements Item {

    private static final ItemId ID = new ItemId(new UUID(0, 1));

    /// The policy of a journal in which none was set yet.
    public static final Policy DEFAULT = new Policy(
            WorkingHours.USUAL, List.of(), Tolerance.MEDIUM, Currency.getInstance("EUR"), ZoneOffset.UTC, Tuning.NONE);

    public Policy {
        freeDays = List.copyOf(freeDays);
    }

    /// {@return the one identity that all policies share: a journal has one}
    @Override
    public UUID key() {
        return ID.value();
    }

    public Policy withHours(WorkingHours next) {
        return new Policy(next, freeDays, tolerance, currency, zone, tuning);
    }

    public Policy withFreeDays(List<FreeDays> next) {
        return new Policy(hours, next, tolerance, currency, zone, tuning);
    }

    public Policy withTolerance(Tolerance next) {
        return new Policy(hours, freeDays, next, currency, zone, tuning);
    }

    public Policy withCurrency(Currency next) {
        return new Policy(hours, freeDays, tolerance, next, zone, tuning);
    }

    public Policy withZone(ZoneId next) {
        return new Policy(hours, freeDays, tolerance, currency, next, tuning);
    }

    public Policy withTuning(Tuning next) {
        return new Policy(hours, freeDays, tolerance, currency, zone, next);
    }
}
