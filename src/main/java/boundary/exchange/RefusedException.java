package boundary.exchange;

/// A file cannot be read at all. Never leaves this package: it becomes an `Imported.Refused`.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem why;

    RefusedException(Problem why) {
        super(why.toString());
        this.why = why;
    }

    RefusedException(Problem.Kind kind, String file) {
        this(Problem.of(kind, file));
    }

    Problem why() {
        return why;
    }
}
