package boundary.exchange;

/// A row cannot be read and is left out. Never leaves this package.
final class BadRowException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem why;

    BadRowException(Problem why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    Problem why() {
        return why;
    }
}
