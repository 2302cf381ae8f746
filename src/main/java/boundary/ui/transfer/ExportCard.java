package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Export: what, how, where. It says what was written and where, and leaves nothing half written behind.
final class ExportCard {
    private final FxSession session;
    private final Messages messages;
    private final Choosers choosers;
    private final Transfers transfers;
    private final OrderForm form;
    private final VBox stage = new VBox(8);
    private final PushButton start;
    private final Card card;
    private Jobs.@Nullable Progress writing;

    ExportCard(FxSession session, Messages messages, Choosers choosers, Transfers transfers) {
        this.session = session;
        this.messages = messages;
        this.choosers = choosers;
        this.transfers = transfers;
        this.form = new OrderForm(messages);
        start = PushButton.primary(messages.text("transfer.export.start"))
                .id("export-start")
                .does(this::begin);
        stage.setId("export-stage");
        stage.managedProperty().bind(stage.visibleProperty());
        card = new Card(messages.text("transfer.export"))
                .body(new VBox(
                        12, Type.MUTED.wrapped(messages.text("transfer.export.about")), form.node(), start, stage));
        show();
    }

    Card card() {
        return card;
    }

    /// Offers the clients of the journal that is shown.
    void follow() {
        form.offer(session.journal().clients());
    }

    /// Stops what runs.
    void stop() {
        if (writing != null) {
            writing.cancel();
            writing = null;
            start.setDisable(false);
            show();
        }
    }

    private void begin() {
        if (form.endsEarly()) {
            wrong(messages.text("transfer.period"));
            return;
        }
        Order order = form.order();
        var shown = session.shown().get();
        String target = choosers.target(
                order.form(), messages.text("transfer.export." + order.form()), "boundary-journal-" + shown.today());
        if (target == null) {
            return;
        }
        start.setDisable(true);
        var working =
                new Working(messages, "export-progress", messages.text("transfer.writing", target), this::stopped);
        show(working.node());
        writing = Jobs.start(
                progress -> transfers.write(order, target, shown, progress),
                working::at,
                this::done,
                why -> wrong(messages.text("transfer.refused.FAILED", target)));
        working.of(writing).focus();
    }

    private void done(Exported exported) {
        switch (exported) {
            case Exported.Written written ->
                said(Tint.CALM, Icon.CHECK, messages.count("transfer.written", written.entries(), written.where()));
            case Exported.Refused refused ->
                wrong(messages.text("transfer.refused." + refused.reason(), refused.where()));
        }
    }

    private void stopped() {
        said(Tint.UNKNOWN, Icon.INFO, messages.text("transfer.unwritten"));
    }

    private void wrong(String sentence) {
        said(Tint.DRAINING, Icon.WARNING, sentence);
    }

    private void said(Tint tint, Icon icon, String sentence) {
        writing = null;
        start.setDisable(false);
        var line = new MessageLine(tint, icon, sentence).boxed();
        line.setId("export-said");
        show(line);
        start.requestFocus();
    }

    private void show(Node... nodes) {
        stage.getChildren().setAll(nodes);
        stage.setVisible(nodes.length > 0);
    }
}
