package boundary.ui.transfer;

import boundary.exchange.Form;
import boundary.report.Selection;

/// What is to be written, and how.
public record Order(Form form, Selection selection) {

    /// {@return whether this is a copy of the whole journal, from which it could be made again}
    public boolean isWhole() {
        return form.isOwnCopy() && selection.isAll();
    }
}
