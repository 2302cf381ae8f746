package boundary.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The description of the colours of a document, which a file for keeping has to carry: an ICC profile of version 4.2
/// that says how sRGB (IEC 61966-2-1) looks, in a few hundred bytes.
final class Srgb {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final double[] WHITE = {0.9642, 1, 0.8249}; // D50, to which a profile refers
    private static final double[] FROM_D65 = {
        1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316
    };
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private Srgb() {}

    /// {@return the profile}
    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", FROM_D65));
        tags.put("rXYZ", numbers("XYZ ", 0.4360747, 0.2225045, 0.0139322));
        tags.put("gXYZ", numbers("XYZ ", 0.3850649, 0.7168786, 0.0971045));
        tags.put("bXYZ", numbers("XYZ ", 0.1430804, 0.0606169, 0.7141733));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        var table = new Bytes().number(tags.size());
        var body = new Bytes();
        var places = new IdentityHashMap<byte[], Integer>(); // the three curves are one
        int begin = HEADER + 4 + ENTRY * tags.size();
        tags.forEach((name, tag) -> {
            int place = places.computeIfAbsent(tag, added -> begin + body.add(added));
            table.text(name).number(place).number(tag.length);
        });
        byte[] rest = table.append(body).bytes();
        return header(HEADER + rest.length).append(new Bytes(rest)).bytes();
    }

    private static Bytes header(int size) {
        var header = new Bytes().number(size).number(0).number(0x0420_0000).text("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            header.half(part);
        }
        header.text("acsp").zeros(28);
        for (double part : WHITE) {
            header.fixed(part);
        }
        return header.zeros(48);
    }

    private static byte[] numbers(String type, double... numbers) {
        var tag = new Bytes().text(type).zeros(4);
        for (double number : numbers) {
            tag.fixed(number);
        }
        return tag.bytes();
    }

    private static byte[] curve() {
        var tag = new Bytes().text("para").zeros(4).half(3).half(0);
        for (double part : CURVE) {
            tag.fixed(part);
        }
        return tag.bytes();
    }

    private static byte[] text(String words) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_16BE);
        var tag = new Bytes().text("mluc").zeros(4).number(1).number(ENTRY).text("enUS");
        return tag.number(letters.length).number(28).append(new Bytes(letters)).bytes();
    }

    /// Bytes that are put one behind the other, the heavier one of a number first.
    private static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes(byte... first) {
            out.writeBytes(first);
        }

        Bytes number(int number) {
            return half(number >>> 16).half(number);
        }

        Bytes half(int number) {
            out.write(number >>> 8);
            out.write(number);
            return this;
        }

        /// A number with sixteen bits after the point.
        Bytes fixed(double number) {
            return number((int) Math.round(number * 65536));
        }

        Bytes text(String ascii) {
            out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        Bytes zeros(int count) {
            out.writeBytes(new byte[count]);
            return this;
        }

        Bytes append(Bytes other) {
            out.writeBytes(other.bytes());
            return this;
        }

        /// Adds bytes and fills up to a whole number.
        ///
        /// @return where they begin
        int add(byte[] bytes) {
            int place = out.size();
            out.writeBytes(bytes);
            zeros(-out.size() & 3);
            return place;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
