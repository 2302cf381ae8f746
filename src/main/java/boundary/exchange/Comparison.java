package boundary.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Compares what is written with what there is to read.
final class Comparison extends OutputStream {
    private static final long NONE = -1;

    private final InputStream expected;
    private long at;
    private long difference = NONE;

    Comparison(InputStream expected) {
        this.expected = expected;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (difference == NONE) {
            byte[] there = expected.readNBytes(length);
            for (int i = 0; i < length && difference == NONE; i++) {
                if (i >= there.length || there[i] != bytes[from + i]) {
                    difference = at + i;
                }
            }
        }
        at += length;
    }

    /// {@return the first byte that differs, or -1 where all are the same and no more are there}
    long firstDifference() throws IOException {
        return difference == NONE && expected.read() >= 0 ? at : difference;
    }

    @Override
    public void close() throws IOException {
        expected.close();
    }
}
