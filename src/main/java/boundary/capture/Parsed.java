package boundary.capture;

import java.util.List;

/// What was understood of a line, which of its characters said it, and what has to be asked.
///
/// @param value what was understood
/// @param parts the characters that were understood, and the note; in the order of the line, never overlapping
/// @param doubts what the line leaves open
public record Parsed<T>(T value, List<Part> parts, List<Doubt> doubts) {
    public Parsed {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }
}
