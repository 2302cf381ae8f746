package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.journal.Extra;
import boundary.journal.LetterSent;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Resource;
import boundary.journal.ResponseTime;
import boundary.journal.SavedFilter;

/// Writes agreements, boundaries, extras, ends and letters as the cells of rows; `EndingRows` and `OwnRows` read them.
final class EndingSheets {
    private final ItemSheets items;

    EndingSheets(ItemSheets items) {
        this.items = items;
    }

    void agreement(CsvOut out, Agreement a) {
        ResponseTime within = a.answerWithin();
        Notice notice = a.notice();
        items.client(out, a.client())
                .value("agreed", a.agreed())
                .value("channels", Cells.written(a.channels()))
                .value("answer_within", within == null ? null : within.count())
                .value("answer_unit", within == null ? null : within.unit())
                .value("rounds", a.rounds())
                .text("included", a.included())
                .text("extra", a.extra())
                .value("includes_unbilled", a.includesUnbilled())
                .value("pay_within_days", a.payWithinDays())
                .value("pricing", a.pricing())
                .money("price", a.price())
                .value("currency", ItemSheets.currency(a.price()))
                .value("retainer_minutes", a.retainerMinutes())
                .value("notice", notice == null ? null : notice.count())
                .value("notice_unit", notice == null ? null : notice.unit())
                .value("notice_form", notice == null ? null : notice.form())
                .text("notice_clause", notice == null ? "" : notice.clause());
    }

    void boundary(CsvOut out, Boundary b) {
        items.client(out, b.client())
                .value("set", b.set())
                .value("breaches", Cells.written(b.breaches()))
                .text("rule", b.rule())
                .value("id", b.id());
    }

    void extra(CsvOut out, Extra e) {
        items.client(out, e.client())
                .value("entry", e.entry())
                .value("decided", e.decided())
                .value("fate", e.fate())
                .value("minutes", e.minutes())
                .money("amount", e.amount())
                .value("currency", ItemSheets.currency(e.amount()))
                .text("work", e.work())
                .value("bill", e.bill());
    }

    void letter(CsvOut out, LetterSent l) {
        items.client(out, l.client())
                .value("date", l.day())
                .text("template", l.template())
                .text("language", l.language())
                .text("subject", l.subject())
                .value("entry", l.entry())
                .value("id", l.id());
    }

    void ending(CsvOut out, Disengagement d) {
        Expected expected = d.expected();
        Money unpaid = expected == null ? null : expected.unpaidPerMonth();
        items.client(out, d.client())
                .value("begun", d.begun())
                .value("no_contact", d.noContact())
                .value("copy_kept", d.copyKept())
                .value("money_settled", d.moneySettled())
                .value("last_day", d.lastDay())
                .value("notice_given", d.noticeGiven())
                .value("left", d.left())
                .value("expected_minutes", expected == null ? null : expected.minutesPerWeek())
                .value("expected_evenings", expected == null ? null : expected.eveningsPerMonth())
                .money("expected_unpaid", unpaid)
                .value("currency", ItemSheets.currency(unpaid));
    }

    void review(CsvOut out, ClientId client, Review r) {
        items.client(out, client)
                .value("after_days", r.afterDays())
                .value("date", r.day())
                .value("again", r.again())
                .text("note", r.note());
    }

    void practice(CsvOut out, Practice p) {
        out.text("name", p.name())
                .money("need", p.need())
                .value("need_currency", ItemSheets.currency(p.need()))
                .money("reserve", p.reserve())
                .value("reserve_currency", ItemSheets.currency(p.reserve()))
                .value("rates", Cells.written(p.rates()));
    }

    void template(CsvOut out, OwnTemplate t) {
        out.text("name", t.name())
                .text("language", t.language())
                .text("subject", t.subject())
                .text("body", t.body())
                .value("id", t.id());
    }

    void filter(CsvOut out, SavedFilter f) {
        out.text("name", f.name()).text("query", f.query()).value("id", f.id());
    }

    void resource(CsvOut out, Resource r) {
        out.value("kind", r.kind())
                .text("name", r.name())
                .text("link", r.link())
                .text("note", r.note())
                .value("id", r.id());
    }
}
