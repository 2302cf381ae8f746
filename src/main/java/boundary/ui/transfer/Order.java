package boundary.ui.transfer;

import boundary.report.Selection;
import boundary.report.With;

/// What is to be written, and how.
public record Order(Form form, Selection selection) {

    /// {@return whether the words about how it was for me go out too}; a whole copy has them in any case
    public boolean feelings() {
        return isWhole() || selection.has(With.FEELINGS);
    }

    /// {@return whether this is a copy of the whole journal, from which it could be made again}
    public boolean isWhole() {
        return form != Form.CSV && selection.isAll();
    }
}
