package boundary.ui.transfer;

/// What came of writing the journal out.
public sealed interface Exported {

    /// It is written.
    ///
    /// @param where the file or folder
    /// @param entries how many entries stand in it
    record Written(String where, int entries) implements Exported {}

    /// Nothing was written, and nothing was left behind.
    ///
    /// @param where the file or folder that was asked for
    record Refused(Reason reason, String where) implements Exported {}

    /// Why nothing was written.
    enum Reason {
        /// Something stands there already.
        EXISTS,
        /// There is no such folder.
        NO_FOLDER,
        /// The system does not let it be written.
        FORBIDDEN,
        /// Anything else that the disk or the system refused.
        FAILED
    }
}
