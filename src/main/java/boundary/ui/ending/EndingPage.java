package boundary.ui.ending;

import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.report.Aftermath;
import boundary.report.EndingPlan;
import boundary.report.ExtrasTray;
import boundary.report.MoneyPage;
import java.time.LocalDate;
import java.util.Optional;

/// Everything that the pages of an ending show.
///
/// @param after what came of it; empty while the work goes on
record EndingPage(EndingPlan plan, MoneyPage money, ExtrasTray extras, Optional<Aftermath> after) {

    static EndingPage of(Journal journal, ClientId client, LocalDate today) {
        return new EndingPage(
                EndingPlan.of(journal, client, today),
                MoneyPage.of(journal, client, today),
                ExtrasTray.of(journal, client, today),
                Aftermath.of(journal, client, today));
    }
}
