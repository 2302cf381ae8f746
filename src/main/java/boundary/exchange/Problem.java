package boundary.exchange;

/// Something that was wrong with a file, as a value: each face says it in its own language (`ProblemWords`).
///
/// @param file the file's name as the user knows it
/// @param line the line, from 1; 0 where it is about the whole file
/// @param column the column's or field's name; empty where it is about the whole line
/// @param found what stood there, shortened; for `TEXT_TOO_LONG` and `TOO_MANY_FIELDS` the limit
public record Problem(Kind kind, String file, long line, String column, String found) {
    private static final int FOUND_LIMIT = 60;

    /// What was wrong: a reason to refuse a file, to leave out a row, or only to say something.
    public enum Kind {
        /// No such file or folder.
        MISSING_FILE,
        /// The system does not let it be read.
        UNREADABLE,
        /// Nothing stands in it.
        EMPTY_FILE,
        /// Binary, or text in another encoding than UTF-8.
        NOT_UTF8,
        /// A folder without `entries.csv`.
        NOT_A_SET,
        /// No sort of file that is known.
        UNKNOWN_FORMAT,
        /// A required column is missing.
        MISSING_COLUMN,
        /// A column stands there twice.
        DOUBLE_COLUMN,
        /// The quotes of a CSV file make no sense, or a row is longer than any row can be.
        BROKEN_CSV,
        /// Not JSON, or cut off.
        BROKEN_JSON,
        /// JSON of another program.
        FOREIGN_JSON,
        /// JSON of a newer version of this program.
        NEWER_JSON,
        /// A value of a JSON file is not what stands in such a place.
        BAD_VALUE,
        /// A required cell is empty.
        EXPECTED_TEXT,
        EXPECTED_DATE,
        EXPECTED_TIME,
        EXPECTED_ZONE,
        EXPECTED_OFFSET,
        EXPECTED_CURRENCY,
        EXPECTED_AMOUNT,
        EXPECTED_MINUTES,
        EXPECTED_ENERGY,
        EXPECTED_SEVERITY,
        EXPECTED_LEVEL,
        EXPECTED_TRUTH,
        EXPECTED_SIGNAL,
        EXPECTED_ACTION,
        EXPECTED_CHANNEL,
        EXPECTED_DIRECTION,
        EXPECTED_PARTY,
        EXPECTED_SUGGESTION,
        EXPECTED_SCORE,
        EXPECTED_PROBABILITY,
        EXPECTED_HOURS,
        EXPECTED_ANSWER,
        EXPECTED_TAKEN,
        EXPECTED_REPAIR,
        EXPECTED_HARD_TIME,
        EXPECTED_REPEAT,
        EXPECTED_PURSUIT,
        EXPECTED_BECAUSE,
        EXPECTED_CHANNELS,
        /// A whole number from 0 on.
        EXPECTED_COUNT,
        /// A whole number from 1 on.
        EXPECTED_POSITIVE,
        EXPECTED_PRICING,
        EXPECTED_RESPONSE,
        EXPECTED_NOTICE,
        EXPECTED_NOTICE_UNIT,
        EXPECTED_NOTICE_FORM,
        /// Codes of signals that are burdens.
        EXPECTED_BURDEN,
        EXPECTED_FATE,
        EXPECTED_EXTRA_MINUTES,
        EXPECTED_ENTRY,
        EXPECTED_AMOUNT_OF_TIME,
        EXPECTED_AGAIN,
        EXPECTED_RATES,
        EXPECTED_RESOURCE,
        /// A review of an end that nobody planned.
        NO_ENDING,
        TEXT_TOO_LONG,
        TOO_MANY_FIELDS,
        TOO_FEW_FIELDS,
        /// Something ends before it begins.
        ENDS_EARLY,
        /// The same identity stands twice.
        TWICE,
        /// Columns that nobody knows were left aside.
        UNKNOWN_COLUMNS,
        /// Control characters were left out of a text.
        CONTROL_CHARACTERS
    }

    public Problem {
        found = shortened(found);
    }

    /// {@return a problem of a whole file}
    static Problem of(Kind kind, String file) {
        return new Problem(kind, file, 0, "", "");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= FOUND_LIMIT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, FOUND_LIMIT - 1))) + "…";
    }
}
