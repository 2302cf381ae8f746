package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Extra;
import boundary.journal.LetterSent;
import boundary.journal.Notice;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Resource;
import boundary.journal.ResponseTime;
import java.io.IOException;

/// Writes agreements, boundaries, extras, ends and letters as fields of a JSON object; `EndingIn` reads them.
final class EndingOut {
    private EndingOut() {}

    static void write(JsonOut out, Agreement a) throws IOException {
        out.value("client", a.client()).value("agreed", a.agreed()).all("channels", a.channels());
        ResponseTime within = a.answerWithin();
        if (within != null) {
            out.object("answerWithin", () -> out.number("count", within.count()).value("unit", within.unit()));
        }
        out.count("rounds", a.rounds())
                .text("included", a.included())
                .text("extra", a.extra())
                .truth("includesUnbilled", a.includesUnbilled())
                .count("payWithinDays", a.payWithinDays())
                .value("pricing", a.pricing())
                .money("price", a.price())
                .count("retainerMinutes", a.retainerMinutes());
        Notice notice = a.notice();
        if (notice != null) {
            out.object(
                    "notice",
                    () -> out.number("count", notice.count())
                            .value("unit", notice.unit())
                            .value("form", notice.form())
                            .text("clause", notice.clause()));
        }
    }

    static void write(JsonOut out, Boundary b) throws IOException {
        out.value("client", b.client())
                .value("set", b.set())
                .all("breaches", b.breaches())
                .text("rule", b.rule());
    }

    static void write(JsonOut out, Extra e) throws IOException {
        out.value("client", e.client())
                .value("decided", e.decided())
                .value("fate", e.fate())
                .number("minutes", e.minutes())
                .money("amount", e.amount())
                .text("work", e.work())
                .value("bill", e.bill());
    }

    static void write(JsonOut out, LetterSent l) throws IOException {
        out.value("client", l.client())
                .value("day", l.day())
                .text("template", l.template())
                .text("language", l.language())
                .text("subject", l.subject())
                .value("entry", l.entry());
    }

    static void write(JsonOut out, Disengagement d) throws IOException {
        out.value("client", d.client())
                .value("begun", d.begun())
                .truth("noContact", d.noContact())
                .value("copyKept", d.copyKept())
                .value("moneySettled", d.moneySettled())
                .value("lastDay", d.lastDay())
                .value("noticeGiven", d.noticeGiven())
                .value("left", d.left());
        Expected expected = d.expected();
        if (expected != null) {
            out.object(
                    "expected",
                    () -> out.decimal("minutesPerWeek", expected.minutesPerWeek())
                            .decimal("eveningsPerMonth", expected.eveningsPerMonth())
                            .money("unpaidPerMonth", expected.unpaidPerMonth()));
        }
        out.objects(
                "reviews",
                d.reviews(),
                r -> out.number("afterDays", r.afterDays())
                        .value("day", r.day())
                        .value("again", r.again())
                        .text("note", r.note()));
    }

    static void write(JsonOut out, Practice p) throws IOException {
        out.text("name", p.name()).money("need", p.need()).money("reserve", p.reserve());
        if (!p.rates().isEmpty()) {
            out.object("rates", () -> {
                for (var rate : p.rates().entrySet()) {
                    out.value(rate.getKey().getCurrencyCode(), rate.getValue().toPlainString());
                }
            });
        }
    }

    static void write(JsonOut out, OwnTemplate t) throws IOException {
        out.text("name", t.name())
                .text("language", t.language())
                .text("subject", t.subject())
                .text("body", t.body());
    }

    static void write(JsonOut out, Resource r) throws IOException {
        out.value("kind", r.kind())
                .text("name", r.name())
                .text("link", r.link())
                .text("note", r.note());
    }
}
