package boundary.letter;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the fields of a letter are filled with. A field that is missing here, or blank, has no value.
public record FieldValues(Map<MergeField, String> known) {

    /// No field has a value.
    public static final FieldValues NONE = new FieldValues(Map.of());

    public FieldValues {
        var kept = new EnumMap<MergeField, String>(MergeField.class);
        known.forEach((field, value) -> {
            if (!value.isBlank()) {
                kept.put(field, value);
            }
        });
        known = Map.copyOf(kept);
    }

    /// {@return the value exactly as it was given, or nothing}
    public @Nullable String of(MergeField field) {
        return known.get(field);
    }

    /// {@return the same values and one more, which takes the place of an earlier one; a blank one takes it away}
    public FieldValues with(MergeField field, String value) {
        var next = new EnumMap<MergeField, String>(MergeField.class);
        next.putAll(known);
        next.put(field, value);
        return new FieldValues(next);
    }
}
