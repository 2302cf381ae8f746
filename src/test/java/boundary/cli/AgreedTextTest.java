package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text of a client says what was agreed, what became of the boundaries, and how far an ending is.
class AgreedTextTest {
    private static final String NOW = "--now=2026-11-22T12:00";

    @TempDir
    Path folder;

    @Test
    void tellsWhatTheWindowShows() throws IOException {
        var shell = new Shell(folder);
        assertEquals(0, shell.run(NOW, "import", set().toString()), shell.err());
        assertEquals(0, shell.run(NOW, "client", "northwind"), shell.err());
        assertSays(shell, """
            What was agreed
            Hours      Mon–Fri 9–18
            Channels   calls, email
            Included   3 rounds of changes
            Price      € 80 an hour
            Notice     14 days, by email
            Agreed 11 Mar 2025
            """);
        assertSays(shell, """
            Calls within working hours.
              Told Thu 3 Sep by call
              8 weeks before   0.1 a week   1
              since            0.2 a week   2
              broken by me     0.1 a week   1
              No fewer since.
            """);
        assertSays(shell, """
            Plan of the ending
            Keep a copy           done
            Settle the money      open
            Choose the last day   open
            Give notice           open
            Finish and hand over   done
            Close                 open
            """);
        assertSays(shell, "6 December 2026");
    }

    private static void assertSays(Shell shell, String part) {
        String plain = shell.out().replace('\u00A0', ' ').replaceAll(" {3,}", "   ");
        String wanted = part.replaceAll("(?<=\\S) {3,}", "   ");
        assertTrue(plain.contains(wanted), shell.out() + "\ndoes not say\n" + wanted);
    }

    private Path set() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("clients.csv"), """
            client,since,hourly_rate,currency
            Northwind,2025-03-11,80.00,EUR
            """);
        Files.writeString(set.resolve("entries.csv"), """
            client,date,time,channel,direction,signals,answer
            Northwind,2026-08-11,21:00,CALL,IN,OFF_HOURS,
            Northwind,2026-10-06,21:00,CALL,IN,OFF_HOURS,
            Northwind,2026-11-10,21:00,CALL,IN,OFF_HOURS,AGREED_FREE
            """);
        Files.writeString(set.resolve("agreements.csv"), """
            client,agreed,channels,rounds,pricing,notice,notice_unit,notice_form
            Northwind,2025-03-11,CALL EMAIL,3,HOURLY,14,DAYS,EMAIL
            """);
        Files.writeString(set.resolve("boundaries.csv"), """
            client,set,breaches,rule,id
            Northwind,2026-09-01,OFF_HOURS,Calls within working hours.,00000000-0000-0000-0000-000000000b01
            """);
        Files.writeString(set.resolve("actions.csv"), """
            client,date,action,words,about,how
            Northwind,2026-09-03,BOUNDARY,I answer until six.,00000000-0000-0000-0000-000000000b01,CALL
            """);
        Files.writeString(set.resolve("endings.csv"), """
            client,begun,copy_kept
            Northwind,2026-11-20,2026-11-21
            """);
        return set;
    }
}
