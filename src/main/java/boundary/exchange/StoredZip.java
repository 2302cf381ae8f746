package boundary.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes a zip file in the plainest form there is: nothing is compressed and every moment is the same, so that the
/// same parts are the same bytes wherever they are packed, and whatever differs shows.
final class StoredZip {
    private static final long LIMIT = 0xFFFF_FFFFL;
    private static final int MOST_ENTRIES = 0xFFFF;
    private static final short NEEDED = 10;
    private static final short FIRST_DAY = 0x21; // 1980-01-01, at midnight
    private static final int LOCAL = 0x0403_4B50;
    private static final int CENTRAL = 0x0201_4B50;
    private static final int END = 0x0605_4B50;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long at;
    private int entries;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    /// Adds an entry.
    ///
    /// @param name of letters, digits and other signs of ASCII
    /// @param size in bytes, as many as the content has
    /// @throws IOException if it cannot be written, or does not fit into a zip file
    void add(String name, long size, long crc, SafeFile.Content content) throws IOException {
        byte[] path = name.getBytes(StandardCharsets.US_ASCII);
        if (at + size + directory.size() + 4096 > LIMIT || entries + 1 > MOST_ENTRIES) {
            throw new IOException("more than a zip file holds");
        }
        out.write(header(LOCAL, 30 + path.length)
                .putShort(NEEDED)
                .put(described(size, crc, path.length))
                .put(path)
                .array());
        directory.write(header(CENTRAL, 46 + path.length)
                .putShort(NEEDED)
                .putShort(NEEDED)
                .put(described(size, crc, path.length))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) at)
                .put(path)
                .array());
        content.write(out);
        at += 30L + path.length + size;
        entries++;
    }

    /// Writes the directory; the stream stays open.
    void end() throws IOException {
        directory.writeTo(out);
        out.write(header(END, 22)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt((int) at)
                .putShort((short) 0)
                .array());
    }

    private static ByteBuffer header(int signature, int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    /// {@return the fields that both headers of an entry share}
    private static byte[] described(long size, long crc, int nameLength) {
        return ByteBuffer.allocate(24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0) // no flags
                .putShort((short) 0) // stored
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) nameLength)
                .putShort((short) 0)
                .array();
    }
}
