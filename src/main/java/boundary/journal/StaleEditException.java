package boundary.journal;

/// An edit was applied to a journal for which it was not made. A mistake of the program, never of the user.
public final class StaleEditException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public StaleEditException(String message) {
        super(message);
    }
}
