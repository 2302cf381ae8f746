package boundary.session;

/// The journal could not be opened, read or saved. Carries what went wrong as a value, so that each face can say it in
/// its own language in one sentence.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What went wrong.
    public enum Trouble {
        /// No file stands there.
        MISSING,
        /// The file is empty or not a database.
        NOT_A_JOURNAL,
        /// A database of another program.
        FOREIGN,
        /// Made by a newer version of this program.
        NEWER,
        /// The file is damaged.
        DAMAGED,
        /// Another program or window has it open for writing.
        IN_USE,
        /// The file or its folder can't be written.
        READ_ONLY,
        /// The file or its folder can't even be read.
        DENIED,
        /// No space is left.
        DISK_FULL,
        /// The file was removed or replaced while it was open.
        GONE,
        /// There is already something where a new journal should be.
        EXISTS,
        /// The file has a second name, under which another program would not see this one's locks and log.
        HARD_LINK,
        /// The database library is too old to be trusted, or a safety setting could not be made.
        UNSAFE,
        /// Anything else that the disk or the system refused.
        FAILED
    }

    private final Trouble trouble;
    private final String where;

    public StoreException(Trouble trouble, String where) {
        super(trouble + ": " + where);
        this.trouble = trouble;
        this.where = where;
    }

    public StoreException(Trouble trouble, String where, Throwable cause) {
        super(trouble + ": " + where, cause);
        this.trouble = trouble;
        this.where = where;
    }

    public Trouble trouble() {
        return trouble;
    }

    /// {@return the file that it is about}
    public String where() {
        return where;
    }
}
