package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.QuietDay;
import boundary.journal.Text;
import boundary.report.Mask;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes everything that is neither client nor entry as the cells of a row; `ItemRows` reads them.
final class ItemSheets {
    private final Journal journal;
    private final Mask mask;

    /// @param mask names that do not stand beside the things of a client either
    ItemSheets(Journal journal, Mask mask) {
        this.journal = journal;
        this.mask = mask;
    }

    /// {@return the day from which an item was first known}
    static LocalDate recorded(Journal journal, Item item) {
        return journal.versions(item).getFirst().knownFrom();
    }

    void action(CsvOut out, ActionTaken a) {
        client(out, a.client())
                .value("date", a.day())
                .value("action", a.action())
                .text("words", a.words())
                .value("id", a.id())
                .value("helped", a.helped())
                .value("about", a.about())
                .value("how", a.how())
                .value("repair", a.repair());
    }

    void hardship(CsvOut out, Hardship h) {
        client(out, h.client())
                .value("from", h.from())
                .value("to", h.to())
                .value("look_again", h.lookAgain())
                .value("health", h.health())
                .text("note", h.note())
                .value("id", h.id())
                .value("kind", h.kind());
    }

    void absence(CsvOut out, Absence a) {
        out.value("from", a.from()).value("to", a.to()).text("why", a.why()).value("id", a.id());
    }

    void checkIn(CsvOut out, CheckIn c) {
        client(out, c.client()).value("date", c.day()).value("level", c.level()).value("id", c.id());
    }

    void quietDay(CsvOut out, QuietDay q) {
        out.value("date", q.day());
    }

    void obligation(CsvOut out, Obligation o) {
        client(out, o.client())
                .value("opened", o.opened())
                .value("due", o.due())
                .value("done", o.done())
                .text("description", o.description())
                .value("id", o.id())
                .text("kind", o.kind())
                .value("owed_by", o.owedBy())
                .value("waived", o.waived())
                .text("reason", o.reason())
                .money("amount", o.amount())
                .value("currency", currency(o.amount()))
                .value("repeats", o.repeats())
                .value("pursuit", o.pursuit());
    }

    void income(CsvOut out, Income i) {
        client(out, i.client())
                .value("date", i.day())
                .money("amount", i.amount())
                .value("currency", currency(i.amount()))
                .text("note", i.note())
                .value("id", i.id())
                .value("bill", i.bill());
    }

    void opinion(CsvOut out, Opinion o) {
        client(out, o.client())
                .value("date", o.day())
                .value("suggestion", o.suggestion())
                .value("agreed", o.agreed())
                .value("score", Cells.points(o.scoreHundredths()))
                .value("situational", o.situational())
                .value("quiet_until", o.quietUntil())
                .text("reason", o.reason())
                .value("id", o.id())
                .value("because", o.because())
                .value("quiet_breaches", o.quietBreaches());
    }

    CsvOut client(CsvOut out, ClientId id) {
        Client client = journal.client(id);
        return out.text("client", client == null ? "" : mask.of(client.name(), Text.NAME_LIMIT))
                .value(Sheet.CLIENT_ID, id);
    }

    static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }
}
