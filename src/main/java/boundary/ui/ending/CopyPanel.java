package boundary.ui.ending;

import boundary.report.EndingPlan;
import boundary.report.Selection;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Outbox;
import boundary.ui.Outbox.Form;
import boundary.ui.Outbox.Handout;
import boundary.ui.Outbox.Outcome;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first step: a copy of the history is kept, for the consultant alone.
final class CopyPanel implements StepPanel {
    private final EndingDesk desk;
    private final Messages messages;
    private final Outbox outbox;
    private final Label why = Type.BODY.wrapped("");
    private final Label outcome = Panels.note("ending-copy-outcome");
    private final Card card;

    CopyPanel(EndingDesk desk, Outbox outbox, Consumer<Destination> go) {
        this.desk = desk;
        this.outbox = outbox;
        messages = desk.messages();
        var json = PushButton.primary(messages.text("ending.copy.json"))
                .id("ending-copy-json")
                .does(() -> save(Form.JSON));
        var folder = PushButton.secondary(messages.text("ending.copy.folder"))
                .id("ending-copy-folder")
                .does(() -> save(Form.FOLDER));
        var choose = PushButton.link(messages.text("ending.copy.choose"))
                .id("ending-copy-choose")
                .does(() -> go.accept(new Destination.ToExport(Selection.of(desk.client()))));
        card = new Card(messages.text("ending.step.COPY"))
                .body(new VBox(
                        12,
                        why,
                        Type.MUTED.wrapped(messages.text("ending.copy.forms")),
                        Panels.buttons(json, folder, choose),
                        outcome));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        boolean threats = StepWords.threatened(plan);
        card.titled(new StepWords(messages).title(EndingPlan.Name.COPY, plan));
        why.setText(messages.text(threats ? "ending.threats.copy" : "ending.copy.why"));
        if (anew) {
            outcome.setText("");
        }
    }

    private void save(Form form) {
        outcome.setText(messages.text("ending.copy.writing"));
        outbox.save(new Handout.History(desk.client()), form, desk.shown(), messages, this::done);
    }

    private void done(Outcome how) {
        outcome.setText(
                switch (how) {
                    case Outcome.Saved saved -> messages.text("ending.copy.saved", saved.file());
                    case Outcome.Left _ -> "";
                    case Outcome.Failed failed -> failed.sentence();
                });
        if (how instanceof Outcome.Saved) {
            LocalDate today = desk.today();
            desk.plan(plan -> plan.withCopyKept(today));
        }
    }
}
