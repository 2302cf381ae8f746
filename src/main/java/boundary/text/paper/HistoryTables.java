package boundary.text.paper;

import boundary.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds tables and facts to a part of the history; what would be empty is not added.
record HistoryTables(Messages messages, List<Block> blocks) {
    private static final Set<String> WIDE = Set.of(
            "dossier.what",
            "dossier.words",
            "dossier.duty",
            "dossier.subject",
            "dossier.changedWhat",
            "dossier.opinion",
            "dossier.rule",
            "dossier.told",
            "dossier.broken",
            "paper.extras.work");

    /// Adds a table of words.
    ///
    /// @param heading the key of what stands above it
    /// @param columns the keys of the heads of its columns
    void add(String heading, List<String> columns, List<List<String>> rows) {
        add(heading, columns.stream().map(this::words).toList(), rows, List.of());
    }

    /// Adds a table.
    void add(String heading, List<Block.Column> columns, List<List<String>> rows, List<List<String>> sums) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(messages.text(heading)));
            blocks.add(new Block.Table(columns, rows, sums, true));
        }
    }

    /// Adds a fact that says something.
    void fact(List<Block.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Fact(messages.text(key), value));
        }
    }

    /// {@return those that say something, one below the other}
    String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /// {@return a column of words; those in which people wrote take the room}
    Block.Column words(String key) {
        return new Block.Column(messages.text(key), false, WIDE.contains(key));
    }

    Block.Column figures(String key) {
        return new Block.Column(messages.text(key), true);
    }
}
