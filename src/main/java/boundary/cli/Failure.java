package boundary.cli;

/// Ends a command with one sentence and an exit code.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exit;

    Failure(int exit, String sentence) {
        super(sentence, null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
