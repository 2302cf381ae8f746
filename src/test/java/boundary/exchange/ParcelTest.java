package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.report.Selection;
import boundary.report.With;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes out is the same at the same moment, tells how far it is, and leaves nothing where it is stopped.
class ParcelTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Diary DIARY = new Diary(7, 220);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PDF", "HTML", "MARKDOWN", "XLSX", "CSV", "JSON"})
    void isTheSameBytesAtTheSameMoment(Form form) throws Exception {
        byte[] first = bytes(form);
        Thread.sleep(5);

        assertArrayEquals(first, bytes(form));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PDF", "HTML", "MARKDOWN", "XLSX"})
    void tellsHowFarItIs(Form form) throws IOException {
        var shares = new ArrayList<Double>();
        parcel().write(form, new ByteArrayOutputStream(), shares::add);

        assertTrue(shares.size() > 3, shares.toString());
        assertEquals(shares.stream().sorted().toList(), shares, "never less than before");
        assertEquals(1.0, shares.getLast());
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PDF", "HTML", "MARKDOWN", "XLSX"})
    void leavesNothingWhereItIsStopped(Form form) throws IOException {
        for (double stop : new double[] {0, 0.5, 1}) {
            Path file = folder.resolve("history" + form.ending());
            assertThrows(
                    CancellationException.class,
                    () -> parcel().write(form, file, false, share -> {
                        if (share >= stop) {
                            throw new CancellationException();
                        }
                    }));
            assertEquals(List.of(), left(), form + " stopped at " + stop);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PDF", "HTML", "MARKDOWN", "XLSX"})
    void writesNothingOver(Form form) throws IOException {
        Path file = folder.resolve("history" + form.ending());
        Files.writeString(file, "mine");

        assertThrows(FileAlreadyExistsException.class, () -> parcel().write(form, file, false, Watch.NONE));
        assertEquals("mine", Files.readString(file));
        assertEquals(1, left().size());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Parcel parcel() {
        return new Parcel(
                DIARY.journal(),
                Selection.ALL.with(EnumSet.allOf(With.class)),
                DIARY::words,
                Messages.in(Language.KK),
                AT,
                null);
    }

    private static byte[] bytes(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        parcel().write(form, out, Watch.NONE);
        return out.toByteArray();
    }
}
