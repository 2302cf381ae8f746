package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import java.io.IOException;

/// Writes what the journal keeps as fields of a JSON object; `ItemIn` reads them.
final class ItemOut {
    private ItemOut() {}

    static void write(JsonOut out, Item item) throws IOException {
        switch (item) {
            case Policy p -> PolicyJson.write(out.generator(), p, true);
            case Client c -> client(out, c);
            case ActionTaken a ->
                out.value("client", a.client())
                        .value("day", a.day())
                        .value("action", a.action())
                        .text("words", a.words())
                        .answer("helped", a.helped())
                        .value("about", a.about())
                        .value("how", a.how())
                        .value("repair", a.repair());
            case Hardship h ->
                out.value("client", h.client())
                        .value("from", h.from())
                        .value("to", h.to())
                        .value("lookAgain", h.lookAgain())
                        .truth("health", h.health())
                        .text("note", h.note())
                        .value("kind", h.kind());
            case Absence a -> out.value("from", a.from()).value("to", a.to()).text("why", a.why());
            case CheckIn c ->
                out.value("client", c.client()).value("day", c.day()).number("level", c.level());
            case QuietDay q -> out.value("day", q.day());
            case Obligation o -> obligation(out, o);
            case Income i ->
                out.value("client", i.client())
                        .value("day", i.day())
                        .money("amount", i.amount())
                        .text("note", i.note())
                        .value("bill", i.bill());
            case Opinion o -> opinion(out, o);
            case Agreement a -> EndingOut.write(out, a);
            case Boundary b -> EndingOut.write(out, b);
            case Extra e -> EndingOut.write(out, e);
            case LetterSent l -> EndingOut.write(out, l);
            case Disengagement d -> EndingOut.write(out, d);
            case Practice p -> EndingOut.write(out, p);
            case OwnTemplate t -> EndingOut.write(out, t);
            case Resource r -> EndingOut.write(out, r);
            case SavedFilter f -> out.text("name", f.name()).text("query", f.query());
        }
    }

    private static void client(JsonOut out, Client c) throws IOException {
        out.text("name", c.name())
                .all("aliases", c.aliases())
                .text("contact", c.contact())
                .text("email", c.email())
                .text("phone", c.phone())
                .value("language", c.language())
                .value("zone", c.zone())
                .value("currency", c.currency())
                .money("rate", c.rate())
                .value("since", c.since())
                .value("observedFrom", c.observedFrom())
                .value("until", c.until())
                .hours("ownHours", c.ownHours())
                .text("note", c.note());
    }

    private static void opinion(JsonOut out, Opinion o) throws IOException {
        out.value("client", o.client())
                .value("day", o.day())
                .value("suggestion", o.suggestion())
                .answer("agreed", o.agreed())
                .number("scoreHundredths", o.scoreHundredths())
                .decimal("situational", o.situational())
                .text("reason", o.reason())
                .value("quietUntil", o.quietUntil())
                .value("because", o.because())
                .count("quietBreaches", o.quietBreaches());
    }

    private static void obligation(JsonOut out, Obligation o) throws IOException {
        out.value("client", o.client())
                .text("kind", o.kind())
                .value("owedBy", o.owedBy())
                .value("opened", o.opened())
                .value("due", o.due())
                .value("done", o.done())
                .truth("waived", o.waived())
                .text("reason", o.reason())
                .money("amount", o.amount())
                .text("description", o.description())
                .value("repeats", o.repeats())
                .value("pursuit", o.pursuit());
    }

    static void write(JsonOut out, Interaction e) throws IOException {
        out.value("client", e.client())
                .value("at", e.at())
                .value("zone", e.zone())
                .value("offset", e.offset())
                .value("channel", e.channel())
                .value("direction", e.direction())
                .number("minutes", e.spentMinutes())
                .number("unpaidMinutes", e.unpaidMinutes());
        if (e.energy() != null) {
            out.number("energy", e.energy().value());
        }
        if (e.severity() != null) {
            out.number("severity", e.severity().level());
        }
        out.all("signals", e.signals())
                .all("excused", e.excused())
                .all("actions", e.actions())
                .truth("fair", e.fair())
                .value("answer", e.answer())
                .value("taken", e.taken());
    }
}
