package boundary.ui.history;

import boundary.report.Filter;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import boundary.ui.chart.ChartPage;
import javafx.scene.layout.Region;

/// The charts of what was found.
final class ChartsView implements SelectionView {
    private final FxSession session;
    private final ChartPage page;

    /// @param outbox writes pictures
    ChartsView(FxSession session, Messages messages, Outbox outbox) {
        this.session = session;
        page = new ChartPage(messages, outbox);
    }

    @Override
    public Region node() {
        return page.node();
    }

    @Override
    public void show(Selected selected) {
        Filter asked = selected.asked().filter();
        page.show(session.shown().get(), selected.found().entries(), asked.clients(), asked.to());
    }

    @Override
    public void focus() {
        page.focus();
    }
}
