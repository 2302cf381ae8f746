package boundary.app;

/// What `java -jar` starts. Compiled for Java 8, so that an older Java can read it and say what is missing; it names no
/// other class of the program before it knows that this Java can load one.
public final class Launcher {

    private static final int OLDEST = 25;

    private Launcher() {}

    /// Starts the program, or says in one sentence that this Java is too old for it and ends with 1.
    public static void main(String[] args) throws Exception {
        int running = feature(System.getProperty("java.specification.version"));
        if (running < OLDEST) {
            System.err.println("Boundary Journal needs Java " + OLDEST + " or newer, and this is Java " + running
                    + ": install a newer one (a JDK or JRE " + OLDEST + ") and start it with that.");
            System.exit(1);
        }
        Class.forName("boundary.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /// {@return 8 of "1.8", 17 of "17"}
    static int feature(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
