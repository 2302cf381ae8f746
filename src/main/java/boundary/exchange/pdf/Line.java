package boundary.exchange.pdf;

/// A line of set words: its characters from one index up to another.
record Line(Setting words, int from, int to) {

    /// {@return in points}
    float width() {
        return words.width(from, to);
    }

    /// {@return the characters that stand together and look alike, beginning at an index: where they end}
    int alikeTo(int index) {
        int end = index + 1;
        while (end < to && words.style(end).equals(words.style(index))) {
            end++;
        }
        return end;
    }
}
