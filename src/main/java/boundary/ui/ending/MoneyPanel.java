package boundary.ui.ending;

import boundary.journal.Extra;
import boundary.journal.Obligation.Party;
import boundary.report.EndingPlan;
import boundary.report.ExtrasTray;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The second step: the money is settled as far as it can be. What the client owes never blocks.
final class MoneyPanel implements StepPanel {
    private final EndingDesk desk;
    private final Messages messages;
    private final StepWords words;
    private final Label theirs = Type.BODY.wrapped("");
    private final Label extras = Type.BODY.wrapped("");
    private final PushButton toExtras;
    private final Ready prepaid;
    private final Ready invoice;
    private final Label settled = Type.STRONG.wrapped("");
    private final PushButton settle;
    private final PushButton again;
    private final Card card;
    private long waiting;

    /// @param go takes where the user wants to go
    MoneyPanel(EndingDesk desk, Consumer<Destination> go) {
        this.desk = desk;
        messages = desk.messages();
        words = new StepWords(messages);
        theirs.setId("ending-money-theirs");
        extras.setId("ending-money-extras");
        toExtras = PushButton.link(messages.text("ending.money.toExtras"))
                .small()
                .id("ending-to-money")
                .does(() -> go.accept(new Destination.ToClient(desk.client(), Tab.MONEY)));
        prepaid = new Ready(desk, Party.ME, "PREPAID");
        invoice = new Ready(desk, Party.ME, "INVOICE");
        settle = PushButton.primary(messages.text("ending.money.settle"))
                .id("ending-settle")
                .does(() -> settle(desk.today()));
        again = PushButton.link(messages.text("ending.again"))
                .id("ending-unsettle")
                .does(() -> settle(null));
        settled.setText(messages.text("ending.money.settled"));
        card = new Card(messages.text("ending.step.MONEY"))
                .body(new VBox(
                        12,
                        Type.BODY.wrapped(messages.text("ending.money.why")),
                        theirs,
                        new VBox(extras, toExtras),
                        new VBox(
                                8,
                                Type.STRONG.wrapped(messages.text("ending.money.mine")),
                                prepaid.node(),
                                invoice.node()),
                        settled,
                        Panels.buttons(settle, again)));
        settled.managedProperty().bind(settled.visibleProperty());
    }

    @Override
    public Region node() {
        return card;
    }

    /// Takes the extras of the client, before the step is shown.
    void tray(ExtrasTray tray) {
        waiting = tray.lines().stream()
                .filter(line -> line.fate() == null || line.fate() == Extra.Fate.BILL)
                .mapToLong(ExtrasTray.Line::minutes)
                .sum();
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        card.titled(words.title(EndingPlan.Name.MONEY, plan));
        int open = plan.owed().theirs().size();
        String sums = words.sums(plan.owed().amounts());
        theirs.setText(
                open == 0
                        ? messages.text("ending.money.nothing")
                        : sums.isEmpty()
                                ? messages.count("ending.money.things", open)
                                : messages.text("ending.money.open", sums));
        long unbilled = waiting;
        extras.setText(
                unbilled == 0
                        ? messages.text("ending.money.noExtras")
                        : messages.text(
                                "ending.money.extras", messages.figures().duration(unbilled)));
        Panels.show(toExtras, unbilled > 0);
        prepaid.show(plan);
        invoice.show(plan);
        boolean done = plan.plan() != null && plan.plan().moneySettled() != null;
        settled.setVisible(done);
        Panels.show(settle, !done);
        Panels.show(again, done);
    }

    private void settle(@Nullable LocalDate day) {
        desk.plan(plan -> plan.withMoneySettled(day));
    }
}
