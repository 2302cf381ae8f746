package boundary.exchange;

import java.util.List;

/// What was read of one file.
///
/// @param file its name
/// @param read how many rows or versions it holds
/// @param fresh how many of them are new to the journal
/// @param changed how many change what stands in the journal
/// @param known how many the journal has already
/// @param skipped what was left out, and why
/// @param notices what the user should know all the same
public record FileRead(
        String file,
        Format format,
        int read,
        int fresh,
        int changed,
        int known,
        List<Problem> skipped,
        List<Problem> notices) {
    public FileRead {
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }
}
