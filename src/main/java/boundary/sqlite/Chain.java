package boundary.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hash chain by which a change made outside the program shows: the arithmetic that stands at the top of
/// `upgrade_001.sql`. The salt keeps a leaf from telling anything once content and salt are erased.
final class Chain {
    static final int SALT_BYTES = 32;
    static final List<String> WORDS = List.of("topic", "note", "feeling");

    private final MessageDigest digest;

    Chain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /// {@return the head before the first version}
    byte[] genesis(String journal) {
        return digest.digest(journal.getBytes(StandardCharsets.UTF_8));
    }

    byte[] leaf(byte[] salt, byte[] content) {
        digest.update(salt);
        return digest.digest(content);
    }

    byte[] head(byte[] before, byte[] leaf, long sequence, long writtenAt) {
        digest.update(before);
        digest.update(leaf);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(sequence)
                .putLong(writtenAt)
                .array());
        return digest.digest();
    }

    /// {@return the content of a version as bytes that can't be read in two ways}
    ///
    /// @param columns the names of all columns of its row but `sequence`
    /// @param values what stands in them
    /// @param words its topic, note and feeling, or nothing where it has no row of words
    static byte[] content(
            String table,
            List<String> columns,
            List<@Nullable Object> values,
            @Nullable List<? extends @Nullable Object> words) {
        var text = new StringBuilder(400).append(table).append('\n');
        append(text, columns, values);
        if (words != null) {
            append(text, WORDS, words);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, List<String> names, List<? extends @Nullable Object> values) {
        for (int i = 0; i < names.size(); i++) {
            append(text, names.get(i), values.get(i));
        }
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            String shown = value.toString();
            text.append(name)
                    .append('=')
                    .append(bytes(shown))
                    .append(':')
                    .append(shown)
                    .append('\n');
        }
    }

    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3; // two surrogates make four
        }
        return bytes;
    }
}
