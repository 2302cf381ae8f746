package boundary.ui.transfer;

import boundary.exchange.Selection;

/// What is to be written, and how.
///
/// @param feelings whether the words about how it was for me go out too; a whole copy has them in any case
/// @param scores whether today's scores stand beside the entries; only one CSV has a place for them
public record Order(Form form, Selection selection, boolean feelings, boolean scores) {

    /// {@return whether this is a copy of the whole journal, from which it could be made again}
    public boolean isWhole() {
        return form != Form.CSV && selection.isAll();
    }
}
