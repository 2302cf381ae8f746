package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Bill;
import boundary.report.ExtrasTray;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.form.ReasonFields;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.FactRow.Act;
import boundary.ui.kit.FactRow.Mark;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What was billed and what came of it, and what was given.
final class BillsCard {
    private final MoneyDesk desk;
    private final Messages messages;
    private final MoneyWords words;
    private final FactList<BillRow> list;
    private final PaidFields paying;
    private final ReasonFields<BillRow> letting;
    private final SheetAgain again;

    BillsCard(MoneyDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        words = new MoneyWords(messages);
        paying = new PaidFields(desk);
        letting = new ReasonFields<>(desk, "let-go-reason", BillsCard::duty, this::rest, () -> "");
        again = new SheetAgain(desk);
        list = new FactList<>(
                "bills",
                messages.text("money.bills"),
                new FactWords(messages).list("money.bills.none"),
                BillRow::key,
                this::row,
                paying,
                row -> {});
        Label note = Type.SECONDARY.label(messages.text("money.bills.note"));
        note.setMinWidth(0);
        list.card().extras(note);
        list.card().setId("bills-card");
    }

    private static Bill of(BillRow row) {
        return ((BillRow.OfBill) row).bill();
    }

    private static Obligation duty(BillRow row) {
        return Objects.requireNonNull(of(row).duty());
    }

    private String rest(BillRow row) {
        Money left = Objects.requireNonNull(of(row).left());
        return messages.text("money.letGo.rest", messages.figures().money(left));
    }

    Card card() {
        return list.card();
    }

    void show(ExtrasTray tray, boolean anew) {
        list.show(BillRow.of(tray), anew);
    }

    private FactRow row(BillRow row) {
        return switch (row) {
            case BillRow.OfBill of -> bill(of);
            case BillRow.OfFate of -> given(of);
        };
    }

    private FactRow given(BillRow.OfFate of) {
        boolean gift = of.fate() == Extra.Fate.GIVE;
        String word = messages.text(gift ? "money.given" : "money.wasIncluded");
        return new FactRow(words.sum(gift ? "money.gifts" : "money.included", of.sum()), "", "", false, List.of(), true)
                .marked(new Mark(Tint.UNKNOWN, word));
    }

    private FactRow bill(BillRow.OfBill row) {
        Bill bill = row.bill();
        Obligation duty = bill.duty();
        List<String> beside = new ArrayList<>();
        if (bill.extras() > 0) {
            beside.add(period(bill));
            beside.add(messages.figures().duration(bill.minutes()));
        }
        beside.add(words.money(bill.amount()));
        String name =
                duty == null || duty.description().isBlank() ? messages.text("money.bill.unnamed") : duty.description();
        String reason = duty == null ? "" : duty.reason();
        boolean over = bill.state() == Bill.State.PAID || bill.state() == Bill.State.LET_GO;
        return new FactRow(name, String.join(" · ", beside), reason, over, acts(row), true).marked(mark(bill));
    }

    private String period(Bill bill) {
        ClientWords days = new ClientWords(messages);
        return bill.from().equals(bill.to())
                ? days.listed(bill.from(), desk.today())
                : messages.text(
                        "date.range",
                        messages.dates().brief(bill.from()),
                        messages.dates().brief(bill.to()));
    }

    private Mark mark(Bill bill) {
        Obligation duty = bill.duty();
        return switch (bill.state()) {
            case OPEN -> new Mark(Tint.WATCH, open(bill, duty == null ? null : duty.due(), "money.bill.due"));
            case OVERDUE -> new Mark(Tint.DRAINING, open(bill, duty == null ? null : duty.due(), "money.bill.overdue"));
            case PAID -> {
                LocalDate done = Objects.requireNonNull(duty).done();
                yield new Mark(
                        Tint.CALM,
                        done == null
                                ? messages.text("money.bill.paid")
                                : messages.text("money.bill.paidOn", day(done)));
            }
            case LET_GO ->
                new Mark(
                        bill.isPartPaid() ? Tint.CALM : Tint.UNKNOWN,
                        bill.isPartPaid()
                                ? messages.text(
                                        "money.bill.partLetGo", words.money(bill.paid()), words.money(bill.left()))
                                : messages.text("money.bill.letGo"));
            case DELETED -> new Mark(Tint.UNKNOWN, messages.text("money.bill.deleted"));
        };
    }

    private String open(Bill bill, @Nullable LocalDate due, String key) {
        String when = due == null ? messages.text("money.bill.open") : messages.text(key, day(due));
        return bill.isPartPaid()
                ? messages.text("money.bill.part", words.money(bill.paid()), words.money(bill.amount()), when)
                : when;
    }

    private String day(LocalDate day) {
        return day.getYear() == desk.today().getYear()
                ? messages.dates().brief(day)
                : messages.dates().briefYear(day);
    }

    private List<Act> acts(BillRow.OfBill row) {
        Bill bill = row.bill();
        Object key = row.key();
        var acts = new ArrayList<Act>();
        boolean open = bill.state() == Bill.State.OPEN || bill.state() == Bill.State.OVERDUE;
        if (open && bill.left() != null) {
            acts.add(new Act("pay-" + key, messages.text("money.bill.pay"), () -> list.open(row, paying)));
            acts.add(new Act("let-go-" + key, messages.text("money.bill.let"), () -> list.open(row, letting)));
        }
        if (bill.extras() > 0 && bill.state() != Bill.State.DELETED) {
            acts.add(new Act("again-" + key, messages.text("money.bill.sheet"), () -> list.open(row, again)));
        }
        boolean unpaid = bill.paid() == null || bill.paid().minor() == 0;
        if (bill.extras() > 0 && unpaid && bill.state() != Bill.State.PAID) {
            acts.add(new Act("unbill-" + key, messages.text("money.bill.back"), () -> unbill(bill.id())));
        }
        return acts;
    }

    /// Takes a bill back: its extras wait in the tray again, marked to be billed.
    private void unbill(ItemId bill) {
        ClientId client = desk.client();
        List<InteractionId> entries = desk.journal().extras(client).stream()
                .filter(extra -> bill.equals(extra.bill()))
                .map(Extra::entry)
                .toList();
        desk.applyWith(
                entries,
                noted -> (journal, stamp) -> ExtraEdits.unbill(journal, client, bill, noted, stamp),
                () -> {},
                refused -> {});
    }
}
