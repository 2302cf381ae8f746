package boundary.ui.capture;

import boundary.journal.Edit;
import boundary.scoring.Scores;

/// An edit that was saved, and the scores as they were before it.
record Logged(Edit edit, Scores before) {}
