package boundary.journal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The consultant's own practice: what letters and sums need and no score does.
///
/// @param name the consultant's name, as it stands under letters; empty where nobody said
/// @param need what is needed a month
/// @param reserve what is put by
/// @param rates the user's own fixed rates: one unit of the currency is so many of the policy's. Amounts of other
/// currencies are not added
public record Practice(
        String name, @Nullable Money need, @Nullable Money reserve, Map<Currency, BigDecimal> rates) implements Item {
    private static final ItemId ID = new ItemId(new UUID(0, 2));

    /// The practice of which nothing is known.
    public static final Practice UNKNOWN = new Practice("", null, null, Map.of());

    /// The most digits of a rate on either side of its point.
    private static final int RATE_DIGITS = 12;

    /// Throws `IllegalArgumentException` where a rate is none (`isRate`).
    public Practice {
        name = Text.name(name);
        var sorted = new TreeMap<Currency, BigDecimal>(Comparator.comparing(Currency::getCurrencyCode));
        rates.forEach((currency, rate) -> {
            if (!isRate(rate)) {
                throw new IllegalArgumentException("a rate is above 0 and has few digits, not " + rate);
            }
            sorted.put(currency, rate.stripTrailingZeros());
        });
        rates = Collections.unmodifiableSortedMap(sorted);
    }

    /// {@return whether a number can be a rate: above 0, with at most twelve digits on either side of its point}
    public static boolean isRate(BigDecimal number) {
        BigDecimal bare = number.signum() > 0 ? number.stripTrailingZeros() : BigDecimal.ZERO;
        return bare.signum() > 0 && bare.scale() <= RATE_DIGITS && bare.precision() - bare.scale() <= RATE_DIGITS;
    }

    /// {@return the one identity that all practices share: a journal has one}
    @Override
    public UUID key() {
        return ID.value();
    }

    /// {@return an amount in another currency: the same where it is in that currency already, nothing where no rate
    /// was fixed}
    ///
    /// @param home the currency of the policy, to which the rates lead
    public @Nullable Money in(Currency home, Money amount) {
        BigDecimal rate = rates.get(amount.currency());
        if (amount.currency().equals(home)) {
            return amount;
        }
        return rate == null
                ? null
                : Money.ofMinor(
                        amount.amount().multiply(rate).movePointRight(Math.max(0, home.getDefaultFractionDigits())),
                        home);
    }

    public Practice withName(String next) {
        return new Practice(next, need, reserve, rates);
    }

    public Practice withNeed(@Nullable Money next) {
        return new Practice(name, next, reserve, rates);
    }

    public Practice withReserve(@Nullable Money next) {
        return new Practice(name, need, next, rates);
    }

    public Practice withRates(Map<Currency, BigDecimal> next) {
        return new Practice(name, need, reserve, next);
    }
}
