package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Draft;
import boundary.journal.Edits;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.report.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that left without feelings come back without taking any away.
class FeelingsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 17, 0, 0, 0, ZoneOffset.UTC);
    private static final Stamp STAMP = new Stamp(NOW.toInstant(), LocalDate.of(2026, 11, 20), UUID::randomUUID);
    private static final Words WRITTEN = new Words("invoice", "asked again", "tired of it");

    @Test
    void stayWhereATableSaysNone(@TempDir Path folder) throws IOException {
        Draft draft = Draft.EMPTY.withNewClient("Northwind").withWords(WRITTEN);
        Journal journal = Journal.empty().with(Edits.log(Journal.empty(), draft, NOW, STAMP));
        Function<InteractionId, Words> facts = id -> new Words(WRITTEN.topic(), WRITTEN.note(), "");
        Path set = folder.resolve("set");
        Exports.csvSet(set, journal, facts, Selection.ALL);

        Imported imported =
                Imports.read(List.of(set), null, new Target(journal, id -> WRITTEN, STAMP, null, NOW.getZone(), null));

        assertNull(assertInstanceOf(Imported.Read.class, imported).edit(), "nothing is new, and nothing is lost");
    }
}
