package boundary.exchange;

/// What a file or folder can be read as. The names are those of the command line.
public enum Format {
    /// A folder with `entries.csv`, or one file of it.
    OWN_CSV,
    /// The whole journal with every version.
    JSON
}
