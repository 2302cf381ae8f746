package boundary.ui.transfer;

import boundary.exchange.Form;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.report.Selection;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Export: what, how, a sight of exactly that, where. It says what was written and where, asks before anything gives
/// way, and leaves nothing half written behind.
final class ExportPane {
    private static final double FORM_WIDTH = 400;

    private final FxSession session;
    private final Messages messages;
    private final Choosers choosers;
    private final Transfers transfers;
    private final OrderForm form;
    private final SightCard sight;
    private final VBox stage = new VBox(8);
    private final PushButton start;
    private final PushButton print;
    private final HBox node;
    private @Nullable Shown seen;
    private Jobs.@Nullable Progress writing;

    ExportPane(FxSession session, Messages messages, Choosers choosers, Transfers transfers) {
        this.session = session;
        this.messages = messages;
        this.choosers = choosers;
        this.transfers = transfers;
        form = new OrderForm(messages, this::look);
        sight = new SightCard(messages);
        start = PushButton.primary(messages.text("transfer.export.start"))
                .id("export-start")
                .does(this::begin);
        print = PushButton.secondary(messages.text("month.print"))
                .id("export-print")
                .does(this::print);
        print.managedProperty().bind(print.visibleProperty());
        stage.setId("export-stage");
        stage.managedProperty().bind(stage.visibleProperty());
        var left = new ScrollPane(form.node());
        left.setFitToWidth(true);
        left.setId("export-asked");
        VBox.setVgrow(left, Priority.ALWAYS);
        var column = new VBox(12, left, stage, new HBox(8, start, print));
        column.setMinWidth(FORM_WIDTH);
        column.setMaxWidth(FORM_WIDTH);
        HBox.setHgrow(sight.card(), Priority.ALWAYS);
        sight.card().setMinWidth(0);
        node = new HBox(12, column, sight.card());
        show();
    }

    Region node() {
        return node;
    }

    /// Shows the part that was chosen elsewhere.
    void show(Destination.ToExport asked) {
        stop();
        form.offer(session.journal());
        form.show(asked.selection(), asked.found());
        look();
    }

    /// Follows the journal that is shown.
    void follow() {
        Shown now = session.shown().get();
        if (seen == null || seen.journal() != now.journal()) {
            form.offer(now.journal());
            look();
        }
    }

    /// Puts the focus on the first question.
    void focus() {
        form.focus();
    }

    /// Stops what runs.
    void stop() {
        sight.stop();
        seen = null;
        if (writing != null) {
            writing.cancel();
            writing = null;
            start.setDisable(false);
            show();
        }
    }

    /// Looks at what would leave.
    private void look() {
        if (writing == null) {
            show();
        }
        Shown shown = session.shown().get();
        seen = shown;
        start.setDisable(true);
        if (form.endsEarly()) {
            sight.say(messages.text("transfer.period"));
            return;
        }
        Order order = form.order();
        print.setVisible(order.form() == Form.PDF);
        sight.show(
                progress -> transfers.sight(order, shown, messages, progress), () -> start.setDisable(writing != null));
    }

    /// Prints what the PDF shows.
    private void print() {
        print.setDisable(true);
        transfers.print(form.order(), session.shown().get(), messages, sentence -> {
            print.setDisable(false);
            if (!sentence.isEmpty()) {
                wrong(sentence);
            }
        });
    }

    private void begin() {
        Order order = form.order();
        var shown = session.shown().get();
        String target = choosers.target(
                order.form(), messages.text("export.where." + order.form()), new FileName(shown).of(order.selection()));
        if (target != null) {
            write(order, target, false, shown);
        }
    }

    private void write(Order order, String target, boolean replacing, Shown shown) {
        start.setDisable(true);
        var working =
                new Working(messages, "export-progress", messages.text("transfer.writing", target), this::stopped);
        show(working.node());
        writing = Jobs.start(
                progress -> transfers.write(order, target, replacing, shown, messages, progress),
                working::at,
                exported -> done(order, shown, exported),
                why -> wrong(messages.text("transfer.refused.FAILED", target)));
        working.of(writing).focus();
    }

    private void done(Order order, Shown shown, Exported exported) {
        switch (exported) {
            case Exported.Written written -> {
                keep(order.selection());
                var open = PushButton.secondary(messages.text("export.open"))
                        .id("export-open")
                        .does(() -> choosers.open(written.where()));
                said(
                        Tint.CALM,
                        Icon.CHECK,
                        messages.count("transfer.written", written.entries(), written.where()),
                        open);
            }
            case Exported.Refused refused
            when refused.reason() == Exported.Reason.EXISTS && order.form() != Form.CSV_SET -> {
                var replace = PushButton.secondary(messages.text("export.replace"))
                        .id("export-replace")
                        .does(() -> write(order, refused.where(), true, shown));
                said(Tint.WATCH, Icon.WARNING, messages.text("export.exists", refused.where()), replace);
            }
            case Exported.Refused refused ->
                wrong(messages.text("transfer.refused." + refused.reason(), refused.where()));
        }
    }

    /// Takes down that a copy of the history was kept, where all of one client left whose work is being ended.
    private void keep(Selection selection) {
        boolean all = selection.entries() == null && selection.from() == null && selection.to() == null;
        if (!all || selection.clients().size() != 1) {
            return;
        }
        Disengagement plan =
                session.journal().disengagement(selection.clients().iterator().next());
        if (plan != null && plan.isStanding() && plan.copyKept() == null) {
            session.apply((journal, stamp) ->
                    Edits.put(journal, Edit.Kind.PLAN_ENDING, plan.withCopyKept(stamp.today()), stamp));
        }
    }

    private void stopped() {
        said(Tint.UNKNOWN, Icon.INFO, messages.text("transfer.unwritten"));
    }

    private void wrong(String sentence) {
        said(Tint.DRAINING, Icon.WARNING, sentence);
    }

    private void said(Tint tint, Icon icon, String sentence, Node... steps) {
        writing = null;
        start.setDisable(false);
        var line = new MessageLine(tint, icon, sentence, steps).boxed();
        line.setId("export-said");
        show(line);
        start.requestFocus();
    }

    private void show(Node... nodes) {
        stage.getChildren().setAll(nodes);
        stage.setVisible(nodes.length > 0);
    }
}
