package boundary.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Passes CSV on and watches its quotes: a field that is never closed would swallow all rows that follow it.
final class QuoteWatch extends FilterReader {

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        /// After a quote in a quoted field, which ends it unless another follows.
        QUOTE
    }

    private Place place = Place.FIELD_START;
    private char before;
    private long line = 1;
    private long opened;

    QuoteWatch(Reader in) {
        super(in);
    }

    /// {@return the line of the quote that was opened and not closed so far, or 0}
    long openSince() {
        return place == Place.QUOTED ? opened : 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            pass((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            pass(buffer[i]);
        }
        return count;
    }

    private void pass(char c) {
        if (c == '\r' || c == '\n' && before != '\r') {
            line++;
        }
        before = c;
        place = switch (place) {
            case QUOTED -> c == '"' ? Place.QUOTE : Place.QUOTED;
            case QUOTE -> c == '"' ? Place.QUOTED : outside(c);
            case FIELD_START -> c == '"' ? opened() : c == '\uFEFF' ? Place.FIELD_START : outside(c);
            case PLAIN -> outside(c);
        };
    }

    private Place opened() {
        opened = line;
        return Place.QUOTED;
    }

    private static Place outside(char c) {
        return c == ',' || c == '\n' || c == '\r' ? Place.FIELD_START : Place.PLAIN;
    }
}
