package boundary.evaluation;

import boundary.journal.Suggestion;

/// What was said of one client on one Sunday night.
///
/// @param number the larger, the more draining: a probability from the model, a raw number from a simple rival
/// @param raised whether the work is called draining; of the model: whether its band is, which it is not while too
/// little is known
public record Saying(double number, Suggestion suggestion, boolean raised) {}
