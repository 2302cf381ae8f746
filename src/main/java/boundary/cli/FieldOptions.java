package boundary.cli;

import boundary.journal.Text;
import boundary.letter.FieldValues;
import boundary.letter.MergeField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What `--field FIELD=VALUE` gives, once for each field.
record FieldOptions(Map<MergeField, String> values) {

    static FieldOptions of(Desk desk, List<String> options) {
        Map<MergeField, String> given = new EnumMap<>(MergeField.class);
        for (String one : options) {
            int at = one.indexOf('=');
            MergeField field = at < 0 ? null : MergeField.of(one.substring(0, at));
            if (field == null) {
                String known = named(Arrays.asList(MergeField.values()));
                throw new Failure(Exit.USAGE, desk.messages().text("cli.letter.FIELD", one, known));
            }
            if (given.put(field, value(desk, field, one.substring(at + 1))) != null) {
                throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.TWICE", "--field " + field.name()));
            }
        }
        return new FieldOptions(given);
    }

    /// {@return the values with these in the place of some}
    FieldValues over(FieldValues known) {
        FieldValues all = known;
        for (Map.Entry<MergeField, String> one : values.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /// {@return codes in a row, as they are typed}
    static String named(Iterable<? extends Enum<?>> codes) {
        var names = new ArrayList<String>();
        codes.forEach(code -> names.add(code.name()));
        return String.join(", ", names);
    }

    private static String value(Desk desk, MergeField field, String typed) {
        try {
            return Text.body(typed);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.letter.TOO_LONG", field.name(), Text.BODY_LIMIT));
        }
    }
}
