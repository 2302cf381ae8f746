package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Money;
import boundary.journal.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A client while one of its fields is changed.
final class Changing {
    private final ClientId id;
    String name;
    List<String> aliases;
    String contact;
    String email;
    String phone;

    @Nullable
    String language;

    @Nullable
    ZoneId zone;

    @Nullable
    Currency currency;

    @Nullable
    Money rate;

    LocalDate since;
    LocalDate observedFrom;

    @Nullable
    LocalDate until;

    @Nullable
    WorkingHours ownHours;

    String note;

    Changing(Client client) {
        id = client.id();
        name = client.name();
        aliases = client.aliases();
        contact = client.contact();
        email = client.email();
        phone = client.phone();
        language = client.language();
        zone = client.zone();
        currency = client.currency();
        rate = client.rate();
        since = client.since();
        observedFrom = client.observedFrom();
        until = client.until();
        ownHours = client.ownHours();
        note = client.note();
    }

    /// {@return the client as it is now}
    ///
    /// @throws IllegalArgumentException if it has no name, or a text is too long
    Client client() {
        return new Client(
                id,
                name,
                aliases,
                contact,
                email,
                phone,
                language,
                zone,
                currency,
                rate,
                since,
                observedFrom,
                until,
                ownHours,
                note);
    }
}
