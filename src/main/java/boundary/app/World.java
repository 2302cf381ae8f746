package boundary.app;

import boundary.journal.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/// The clock, the zone and fresh identities: all that a pure program has to ask the world for.
///
/// @param clock says what is understood and scored as "now"; its zone is the user's
/// @param truth the true time, which alone is written into the chain
public record World(Clock clock, Clock truth) {

    /// {@return the world as this computer sees it}
    public static World here() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new World(clock, clock);
    }

    /// {@return this world with another moment and zone taken as "now"; the true time stays}
    public World at(ZonedDateTime moment) {
        return new World(Clock.fixed(moment.toInstant(), moment.getZone()), truth);
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// {@return what the next edit is stamped with}
    public Stamp stamp() {
        return new Stamp(Instant.now(truth), today(), UUID::randomUUID);
    }
}
