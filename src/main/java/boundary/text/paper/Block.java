package boundary.text.paper;

import java.util.List;

/// A part of a document, as wide as the page.
public sealed interface Block {

    /// What the document is called, and a line below it, which may be empty.
    record Title(String text, String below) implements Block {}

    /// The head of a letter; what is unknown is empty.
    record Letterhead(String sender, String addressee, String day) implements Block {}

    /// A heading inside the document.
    record Heading(String text) implements Block {}

    /// The heading of a part that begins on a page of its own, and which contents and bookmarks lead to.
    record Chapter(String text) implements Block {}

    /// The place of the contents: where the document is long they stand here, on pages of their own.
    ///
    /// @param title what stands above them
    record Contents(String title) implements Block {}

    /// What follows begins on a new page.
    record PageBreak() implements Block {}

    /// Words that flow.
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// {@return a paragraph of words that stand as they are}
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.plain(text)));
        }
    }

    /// Items below one another.
    ///
    /// @param numbered whether they are counted, or only begin with a dot
    record Bullets(List<List<Run>> items, boolean numbered) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        /// {@return what stands before an item}
        ///
        /// @param index counts from 0
        public String marker(int index) {
            return numbered ? (index + 1) + "." : "•";
        }
    }

    /// Names with their values below one another.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A name and its value.
    record Fact(String label, String value) {}

    /// Rows of cells, each row as long as the columns.
    ///
    /// @param sums rows at the foot that stand out
    /// @param fine whether it has so many columns or words that it is set in smaller letters
    record Table(List<Column> columns, List<List<String>> rows, List<List<String>> sums, boolean fine)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            sums = sums.stream().map(List::copyOf).toList();
            for (List<List<String>> part : List.of(rows, sums)) {
                for (List<String> row : part) {
                    if (row.size() != columns.size()) {
                        throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + columns.size());
                    }
                }
            }
        }

        /// A table in letters of the usual size.
        public Table(List<Column> columns, List<List<String>> rows, List<List<String>> sums) {
            this(columns, rows, sums, false);
        }
    }

    /// A column of a table.
    ///
    /// @param figures whether its cells are figures, which stand at its right edge and never break
    /// @param wide whether it takes the room that the others leave
    record Column(String head, boolean figures, boolean wide) {
        /// A column like any other.
        public Column(String head, boolean figures) {
            this(head, figures, false);
        }
    }

    /// Small words at the edge of what matters.
    record Note(String text) implements Block {}
}
