package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tables of a journal, as numbered upgrades. Each is one transaction, so that a journal is always of one version.
///
/// @param upgrades the scripts in order; after the first one the version is 1
record Schema(List<String> upgrades) {
    /// Marks a database as a journal of this program: `bdry`.
    static final int APPLICATION = 0x62647279;

    /// {@return the tables as this version of the program knows them}
    static Schema current() {
        var scripts = new ArrayList<String>();
        String script = resource(1);
        while (script != null) {
            scripts.add(script);
            script = resource(scripts.size() + 1);
        }
        return new Schema(List.copyOf(scripts));
    }

    private static @Nullable String resource(int number) {
        String name = String.format(Locale.ROOT, "upgrade_%03d.sql", number);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int version() {
        return upgrades.size();
    }

    /// Checks that a database is a journal that this version of the program can read; changes nothing.
    ///
    /// @throws StoreException if it is not
    void requireOurs(Database database) throws SQLException {
        if (database.number("pragma application_id") != APPLICATION) {
            throw new StoreException(Trouble.FOREIGN, database.path().toString());
        }
        long found = database.number("pragma user_version");
        if (found > version()) {
            throw new StoreException(Trouble.NEWER, database.path().toString());
        }
        if (found < 1) {
            throw new StoreException(Trouble.DAMAGED, database.path().toString());
        }
    }

    /// Makes the tables in an empty database.
    void create(Database database) throws SQLException {
        database.inTransaction(() -> {
            database.run("pragma application_id = " + APPLICATION);
            apply(database, 1);
        });
        upgrade(database);
    }

    /// Brings a journal of an earlier version up to this one, a transaction for each step. Foreign keys are not
    /// looked at meanwhile, so that a step can build a table anew to which others refer.
    void upgrade(Database database) throws SQLException {
        int first = (int) database.number("pragma user_version") + 1;
        if (first > version()) {
            return;
        }
        long enforced = database.number("pragma foreign_keys");
        database.run("pragma foreign_keys = 0");
        try {
            for (int next = first; next <= version(); next++) {
                int number = next;
                database.inTransaction(() -> apply(database, number));
            }
        } finally {
            database.run("pragma foreign_keys = " + enforced);
        }
    }

    private void apply(Database database, int number) throws SQLException {
        database.run(upgrades.get(number - 1));
        database.run("pragma user_version = " + number);
    }
}
