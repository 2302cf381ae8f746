package boundary.sqlite;

import boundary.journal.Edit;
import boundary.session.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Another program at the same journal: a second Java with this class as its main class.
public final class Child {
    private Child() {}

    /// Either logs entries, or writes on at a letter, without end, and prints the number of each that was saved, or
    /// erases the client of the sample, and says before and after that it does, or opens the journal, says how that
    /// went, and waits for the end of its input.
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        if (args[0].equals("log")) {
            log(path, Integer.parseInt(args[2]));
            return;
        }
        if (args[0].equals("write")) {
            write(path, Integer.parseInt(args[2]));
            return;
        }
        if (args[0].equals("erase")) {
            erase(path);
            return;
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            say("open with " + store.load().size());
            if (System.in.read() < 0) {
                say("bye");
            }
        } catch (StoreException e) {
            say(e.trouble().name());
        }
    }

    private static void log(Path path, int from) {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            for (int number = from; ; number++) {
                Edit edit = Sample.log(number, "note " + number + " ещё одна запись, чтобы было что терять");
                store.commit(edit);
                say(Integer.toString(number));
            }
        }
    }

    private static void write(Path path, int from) {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            for (int number = from; ; number++) {
                store.keepDraft("letter", number + " и дальше слово за словом".repeat(20));
                say(Integer.toString(number));
            }
        }
    }

    private static void erase(Path path) {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            say("now");
            store.erase(Sample.CLIENT.id());
            say("done");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static BufferedReader output(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }
}
