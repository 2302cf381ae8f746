package boundary.cli;

import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Hardship;
import boundary.journal.IncomeEdits;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Owed;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;

/// What is kept about a client beside the entries, as fields of a JSON object. Of a hard
/// time that is about health only the days stand there, unless all is asked for.
final class RecordsJson {
    private final Journal journal;
    private final LocalDate day;

    private RecordsJson(Journal journal, LocalDate day) {
        this.journal = journal;
        this.day = day;
    }

    /// @param health whether what hard times tell of somebody's health stands there too
    static void write(JsonGenerator json, Journal journal, Client client, LocalDate day, boolean health)
            throws IOException {
        var records = new RecordsJson(journal, day);
        Json.array(json, "obligations", journal.obligations(client.id()), records::obligation);
        Json.amounts(json, "owedAmounts", Owed.of(journal, client.id(), day).amounts());
        Json.array(
                json,
                "hardships",
                journal.hardships(client.id()),
                (out, h) -> hardship(out, health ? h : h.withoutHealth()));
        Json.array(json, "actions", journal.actions(client.id()), RecordsJson::action);
        Json.array(json, "checkIns", journal.checkIns(client.id()), (out, answer) -> {
            out.writeStringField("day", answer.day().toString());
            out.writeNumberField("level", answer.level());
        });
        Json.array(json, "income", journal.income(client.id()), (out, income) -> {
            out.writeStringField("day", income.day().toString());
            Json.money(out, income.amount());
            Json.words(out, "note", income.note());
            Json.present(out, "bill", income.bill());
        });
        Json.array(json, "letters", journal.letters(client.id()), (out, letter) -> {
            out.writeStringField("day", letter.day().toString());
            Json.words(out, "template", letter.template());
            out.writeStringField("language", letter.language());
            out.writeStringField("subject", letter.subject());
            Json.present(out, "entry", letter.entry());
        });
    }

    private void obligation(JsonGenerator json, Obligation o) throws IOException {
        json.writeStringField("id", o.id().toString());
        Json.words(json, "kind", o.kind());
        json.writeStringField("owedBy", o.owedBy().name());
        json.writeStringField("opened", o.opened().toString());
        Json.present(json, "due", o.due());
        Json.present(json, "done", o.done());
        json.writeBooleanField("open", o.isOpen(day));
        json.writeBooleanField("overdue", o.isOverdue(day));
        json.writeBooleanField("waived", o.waived());
        Json.words(json, "reason", o.reason());
        Money amount = o.amount();
        if (amount != null) {
            Json.money(json, amount);
            json.writeNumberField("paid", IncomeEdits.paid(journal, o, amount).amount());
        }
        Json.words(json, "description", o.description());
        Json.present(json, "repeats", o.repeats());
        Json.present(json, "pursuit", o.pursuit());
    }

    private static void hardship(JsonGenerator json, Hardship h) throws IOException {
        json.writeStringField("from", h.from().toString());
        Json.present(json, "to", h.to());
        Json.present(json, "kind", h.kind());
        Json.present(json, "lookAgain", h.lookAgain());
        Json.words(json, "note", h.note());
    }

    private static void action(JsonGenerator json, ActionTaken action) throws IOException {
        json.writeStringField("day", action.day().toString());
        json.writeStringField("action", action.action().name());
        Json.words(json, "words", action.words());
        Json.present(json, "about", action.about());
        Json.present(json, "how", action.how());
        Json.present(json, "repair", action.repair());
        if (action.helped() != null) {
            json.writeBooleanField("helped", action.helped());
        }
    }
}
