package boundary.cli;

/// The exit codes, which scripts lean on.
final class Exit {
    static final int DONE = 0;
    /// Anything that has no code of its own.
    static final int FAILED = 1;
    /// The command line itself was wrong.
    static final int USAGE = 2;
    /// Input could not be read, and nothing was changed.
    static final int INPUT = 3;
    /// The journal could not be opened.
    static final int JOURNAL = 4;
    /// A check found something.
    static final int CHECK = 5;

    private Exit() {}
}
