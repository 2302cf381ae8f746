package boundary.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of a zip file that was just made in memory, found by the list at its end: what stands before each part
/// says nothing of its length.
final class ZipParts {
    private static final int END = 0x0605_4b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final byte[] zip;
    private final ByteBuffer numbers;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private record Place(int from, int length) {}

    ZipParts(byte[] zip) throws IOException {
        this.zip = zip;
        numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (end < 0 || numbers.getInt(end) != END) {
            throw new IOException("the workbook has no list of its parts");
        }
        int at = numbers.getInt(end + 16);
        for (int i = 0; i < numbers.getShort(end + 10); i++) {
            at = place(at);
        }
    }

    /// {@return where the next one of the list stands}
    private int place(int at) {
        int name = numbers.getShort(at + 28);
        int local = numbers.getInt(at + 42);
        int from = local + LOCAL_LENGTH + numbers.getShort(local + 26) + numbers.getShort(local + 28);
        places.put(
                new String(zip, at + LISTED_LENGTH, name, StandardCharsets.UTF_8),
                new Place(from, numbers.getInt(at + 20)));
        return at + LISTED_LENGTH + name + numbers.getShort(at + 30) + numbers.getShort(at + 32);
    }

    /// {@return their names, in their order}
    Iterable<String> names() {
        return places.keySet();
    }

    /// {@return what is in a part}
    ///
    /// @throws IllegalArgumentException if there is no such part
    InputStream open(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return new InflaterInputStream(new ByteArrayInputStream(zip, place.from(), place.length()), new Inflater(true));
    }
}
