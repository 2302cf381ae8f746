package boundary.ui.ending;

import boundary.journal.Obligation.Party;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fifth step: what is owed is finished, and everything is handed over, in both directions.
final class HandOverPanel implements StepPanel {
    private final Messages messages;
    private final Label how = Type.STRONG.wrapped("");
    private final List<Ready> ready;
    private final Card card;

    HandOverPanel(EndingDesk desk) {
        messages = desk.messages();
        how.setId("ending-hand-over-state");
        var work = new Ready(desk, Party.ME, "HANDOVER");
        var access = new Ready(desk, Party.ME, "ACCESS");
        var invoice = new Ready(desk, Party.ME, "INVOICE");
        var mine = new Ready(desk, Party.CLIENT, "ACCESS");
        var files = new Ready(desk, Party.CLIENT, "FILES");
        ready = List.of(work, access, invoice, mine, files);
        card = new Card(messages.text("ending.step.HAND_OVER"))
                .body(new VBox(
                        12,
                        Type.BODY.wrapped(messages.text("ending.handOver.why")),
                        how,
                        new VBox(
                                6,
                                Type.STRONG.wrapped(messages.text("ending.handOver.give")),
                                work.node(),
                                access.node(),
                                invoice.node()),
                        new VBox(
                                6,
                                Type.STRONG.wrapped(messages.text("ending.handOver.take")),
                                mine.node(),
                                files.node())));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        card.titled(new StepWords(messages).title(EndingPlan.Name.HAND_OVER, plan));
        int open = plan.owed().mine().size();
        how.setText(open == 0 ? messages.text("ending.handOver.done") : messages.count("ending.handOver.open", open));
        ready.forEach(each -> each.show(plan));
    }
}
