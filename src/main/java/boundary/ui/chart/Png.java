package boundary.ui.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pixels as a PNG file of 8 bits a colour, without transparency.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int PIXELS_A_METRE = 7559; // 192 to an inch

    private final int width;
    private final int[] argb;

    /// @param argb rows from the top, each pixel as alpha, red, green and blue
    Png(int width, int[] argb) {
        this.width = width;
        this.argb = argb.clone();
    }

    void write(OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", data -> {
            data.writeInt(width);
            data.writeInt(argb.length / width);
            data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        });
        chunk(out, "pHYs", data -> {
            data.writeInt(PIXELS_A_METRE);
            data.writeInt(PIXELS_A_METRE);
            data.write(1);
        });
        chunk(out, "IDAT", this::pixels);
        chunk(out, "IEND", data -> {});
    }

    private void pixels(DataOutputStream data) throws IOException {
        var packed = new DeflaterOutputStream(data);
        byte[] row = new byte[1 + 3 * width];
        for (int start = 0; start < argb.length; start += width) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[start + x];
                row[1 + 3 * x] = (byte) (pixel >> 16);
                row[2 + 3 * x] = (byte) (pixel >> 8);
                row[3 + 3 * x] = (byte) pixel;
            }
            packed.write(row);
        }
        packed.finish();
    }

    /// Fills a part of the file.
    @FunctionalInterface
    private interface Content {
        void fill(DataOutputStream data) throws IOException;
    }

    private static void chunk(OutputStream out, String kind, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.write(kind.getBytes(StandardCharsets.US_ASCII));
        content.fill(data);
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        var whole = new DataOutputStream(out);
        whole.writeInt(bytes.size() - 4);
        bytes.writeTo(whole);
        whole.writeInt((int) sum.getValue());
    }
}
