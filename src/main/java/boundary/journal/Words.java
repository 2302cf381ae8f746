package boundary.journal;

/// The words of one entry. They stand apart from the rest of it, in the store too, so that they can be locked away
/// later.
///
/// @param topic what it was about, one line
/// @param note what happened
/// @param feeling how it was for me; leaves the journal only when asked for
public record Words(String topic, String note, String feeling) {
    public static final Words NONE = new Words("", "", "");

    public Words {
        topic = Text.line(topic, Text.NAME_LIMIT);
        note = Text.body(note);
        feeling = Text.body(feeling);
    }

    /// {@return words that only say what happened}
    public static Words noting(String note) {
        return new Words("", note, "");
    }

    /// {@return whether nothing was written}
    public boolean isEmpty() {
        return topic.isEmpty() && note.isEmpty() && feeling.isEmpty();
    }
}
