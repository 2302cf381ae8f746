package boundary.ui;

/// Where the open journal lies.
///
/// @param file its path, for the user to read
/// @param sample whether it is the sample: invented clients in a file of their own, plainly marked
public record Place(String file, boolean sample) {}
