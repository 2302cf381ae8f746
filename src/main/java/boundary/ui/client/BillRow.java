package boundary.ui.client;

import boundary.journal.Extra;
import boundary.report.Bill;
import boundary.report.ExtrasTray;
import java.util.ArrayList;
import java.util.List;

/// One line of what became of extras.
sealed interface BillRow {

    /// {@return what the line is known by}
    Object key();

    /// A bill.
    record OfBill(Bill bill) implements BillRow {
        @Override
        public Object key() {
            return bill.id().value();
        }
    }

    /// All that were given, or were part of what was agreed.
    record OfFate(Extra.Fate fate, ExtrasTray.Sum sum) implements BillRow {
        @Override
        public Object key() {
            return fate;
        }
    }

    /// {@return the lines of a tray: bills, newest first, then gifts and what was included}
    static List<BillRow> of(ExtrasTray tray) {
        var rows = new ArrayList<BillRow>();
        tray.bills().forEach(bill -> rows.add(new OfBill(bill)));
        for (Extra.Fate fate : List.of(Extra.Fate.GIVE, Extra.Fate.INCLUDED)) {
            ExtrasTray.Sum sum = tray.all(fate);
            if (sum.extras() > 0) {
                rows.add(new OfFate(fate, sum));
            }
        }
        return rows;
    }
}
