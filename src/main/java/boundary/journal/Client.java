package boundary.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One client. `observedFrom` is the first day that the diary covers: years before it are unknown, not calm.
///
/// @param aliases other names by which the capture line knows the client
/// @param contact the person to talk to; empty where unknown
/// @param language the language of letters to this client, a BCP 47 tag
/// @param rate the agreed price of an hour
/// @param since the day on which the work began
/// @param until the day on which the work was closed; nothing while it goes on
/// @param ownHours the hours agreed with this client, where they differ from the policy's
public record Client(
        ClientId id,
        String name,
        List<String> aliases,
        String contact,
        String email,
        String phone,
        @Nullable String language,
        @Nullable ZoneId zone,
        @Nullable Currency currency,
        @Nullable Money rate,
        LocalDate since,
        LocalDate observedFrom,
        @Nullable LocalDate until,
        @Nullable WorkingHours ownHours,
        String note)
        implements Item {

    public Client {
        name = Text.name(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a client needs a name");
        }
        aliases = aliases.stream()
                .map(Text::name)
                .filter(a -> !a.isEmpty())
                .distinct()
                .toList();
        contact = Text.line(contact, Text.NAME_LIMIT);
        email = Text.line(email, Text.NAME_LIMIT);
        phone = Text.line(phone, Text.NAME_LIMIT);
        note = Text.body(note);
    }

    /// {@return a client of whom only the name and the first day are known}
    public static Client named(ClientId id, String name, LocalDate day) {
        return new Client(id, name, List.of(), "", "", "", null, null, null, null, day, day, null, null, "");
    }

    /// {@return whether the work goes on at the end of the day}
    public boolean isOpen(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    public Client withAliases(List<String> next) {
        return new Client(
                id,
                name,
                next,
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

    public Client withSince(LocalDate next) {
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
                next,
                observedFrom,
                until,
                ownHours,
                note);
    }

    public Client withObservedFrom(LocalDate next) {
        return new Client(
                id, name, aliases, contact, email, phone, language, zone, currency, rate, since, next, until, ownHours,
                note);
    }

    public Client withUntil(@Nullable LocalDate next) {
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
                next,
                ownHours,
                note);
    }
}
