package boundary.session;

/// What came of taking something out of the journal for good.
///
/// @param versions how many versions lost their content; 0 where there was nothing to take
/// @param entries of how many entries, those that were deleted earlier included
/// @param swept whether nothing of it lies in the file and its log any more; else another program is reading the
///     journal, or the disk had no room to write it anew, and the rest goes when the journal is closed
public record Erased(int versions, int entries, boolean swept) {
    /// There was nothing to take.
    public static final Erased NOTHING = new Erased(0, 0, true);
}
