package boundary.ui.settings;

import boundary.journal.Policy;
import boundary.text.Messages;
import boundary.ui.CurrencyBox;
import boundary.ui.ZoneBox;
import boundary.ui.kit.Card;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/// Currency and time zone of the consultant.
final class HomeCard {
    private final CurrencyBox currency;
    private final ZoneBox zone;
    private final Card card;

    /// @param now the moment whose offsets stand beside the zones
    HomeCard(Messages messages, Policy policy, Instant now, PolicyDesk desk) {
        currency = new CurrencyBox(messages.language().locale(), policy.currency());
        currency.setId("currency");
        zone = new ZoneBox(policy.zone(), now);
        zone.setId("zone");
        Settled.of(currency, (Currency chosen) -> desk.change(standing -> standing.withCurrency(chosen)));
        Settled.of(zone, (ZoneId chosen) -> desk.change(standing -> standing.withZone(chosen)));
        card = new Card(messages.text("settings.home"))
                .body(new Rows()
                        .row(messages.text("settings.currency"), currency)
                        .row(messages.text("settings.zone"), zone)
                        .node());
    }

    Card card() {
        return card;
    }

    /// Shows the currency and zone of a policy.
    void show(Policy policy) {
        currency.setValue(policy.currency());
        zone.setValue(policy.zone());
    }
}
