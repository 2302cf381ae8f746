package boundary.ui;

import boundary.journal.Edit;
import boundary.journal.Journal;
import boundary.scoring.Scores;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the window shows: the journal, its scores on a day, and what could be undone. One value, so that no screen ever
/// shows two states at once.
///
/// @param undoable the edit that undo would take back
/// @param redoable the edit that redo would bring back
/// @param savedAt when the last edit was saved; nothing before the first one
public record Shown(
        Journal journal,
        Scores scores,
        LocalDate today,
        @Nullable Edit undoable,
        @Nullable Edit redoable,
        @Nullable Instant savedAt) {}
