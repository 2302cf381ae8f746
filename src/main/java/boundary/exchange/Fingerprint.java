package boundary.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Passes on what is written, and works out on the way what tells it from everything else.
final class Fingerprint extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private final CRC32 crc = new CRC32();
    private long size;

    Fingerprint(OutputStream out) {
        super(out);
    }

    /// {@return a new SHA-256, which every Java has}
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        crc.update(bytes, from, length);
        size += length;
    }

    /// {@return what was written, as a part in a file}; to be asked once
    PackedPart part(Path file) {
        return new PackedPart(file, size, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
    }
}
