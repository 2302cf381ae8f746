package boundary.sqlite;

import boundary.session.Health;
import boundary.session.Health.Kind;
import boundary.session.Health.Problem;
import boundary.session.Health.Tombstones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A full check of a journal's file on its way. Goes on as far as a damaged file lets it.
final class Checkup {
    private static final int PROBLEM_LIMIT = 100;
    private static final String STANDING = """
        select count(*) from interaction i where gone = 0
        and not exists (select 1 from interaction later where later.id = i.id and later.sequence > i.sequence)\
        """;

    private final Database database;
    private final List<Problem> problems = new ArrayList<>();
    private Tombstones tombstones = Tombstones.NONE;

    private Checkup(Database database) {
        this.database = database;
    }

    static Health of(Database database) throws SQLException {
        var checkup = new Checkup(database);
        String integrity = checkup.integrity();
        checkup.part(Kind.REFERENCE, checkup::references);
        checkup.part(Kind.LINK, checkup::chain);
        String chain = checkup.has(Kind.CHANGED, Kind.MISSING, Kind.ADDED, Kind.LINK) ? "broken" : Health.OK;
        checkup.part(Kind.SEARCH, checkup::searchIndex);
        String search = checkup.has(Kind.SEARCH) ? "out of step" : Health.OK;
        return new Health(integrity, chain, search, checkup.standing(), checkup.tombstones, checkup.problems);
    }

    private String integrity() {
        part(Kind.FILE, () -> {
            try (Statement statement = database.connection().createStatement();
                    ResultSet result = statement.executeQuery("pragma integrity_check(" + PROBLEM_LIMIT + ")")) {
                while (result.next()) {
                    if (!result.getString(1).equals(Health.OK)) {
                        note(Kind.FILE, 0, null, result.getString(1));
                    }
                }
            }
        });
        return problems.isEmpty() ? Health.OK : problems.getFirst().where();
    }

    private void references() throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery("pragma foreign_key_check")) {
            while (result.next()) {
                note(Kind.REFERENCE, result.getLong(2), null, result.getString(1));
            }
        }
    }

    private void chain() throws SQLException {
        var walk = new ChainWalk(database, this::note);
        walk.walk();
        tombstones = walk.tombstones();
    }

    private void searchIndex() throws SQLException {
        if (!SearchIndex.matches(database)) {
            note(Kind.SEARCH, 0, null, "search");
        }
    }

    private int standing() {
        try {
            return (int) database.number(STANDING);
        } catch (SQLException e) { // a damaged file, which is a problem noted already
            return 0;
        }
    }

    private boolean has(Kind... kinds) {
        List<Kind> any = List.of(kinds);
        return problems.stream().anyMatch(p -> any.contains(p.kind()));
    }

    private void note(Kind kind, long sequence, @Nullable UUID id, String where) {
        if (problems.size() < PROBLEM_LIMIT) {
            problems.add(new Problem(kind, sequence, id, where));
        }
    }

    /// Does one part of the check. Where the database itself gives up, that is a problem of this part.
    private void part(Kind kind, Database.Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            note(kind, 0, null, Troubles.of(database.path(), e).trouble().name());
        }
    }

    /// Takes down what a part of the check finds.
    @FunctionalInterface
    interface Notes {
        void note(Kind kind, long sequence, @Nullable UUID id, String where);
    }
}
