package boundary.ui.transfer;

/// What the journal can be written as.
public enum Form {
    /// A folder of tables, which can be read back.
    CSV_SET,
    /// The entries in one table.
    CSV,
    /// The journal with every version, which can be read back.
    JSON
}
