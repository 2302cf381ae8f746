package boundary.report;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Review;
import boundary.journal.Extra;
import boundary.journal.FreeDays;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Item;
import boundary.journal.LetterSent;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import boundary.journal.Text;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.journal.Words;
import org.jspecify.annotations.Nullable;

/// Things as they go out: what a selection leaves out is not in them, and no text holds a hidden name.
record Shown(Selection selection) {

    Words of(Words words) {
        String feeling = selection.has(With.FEELINGS) ? body(words.feeling()) : "";
        return new Words(line(words.topic()), body(words.note()), feeling);
    }

    Item of(Item item) {
        return switch (item) {
            case Policy p -> policy(p);
            case Practice p -> new Practice(line(p.name()), p.need(), p.reserve(), p.rates());
            case Client c -> client(c);
            case Absence a -> new Absence(a.id(), a.from(), a.to(), remark(line(a.why())));
            case QuietDay q -> q;
            case OwnTemplate t ->
                new OwnTemplate(t.id(), line(t.name()), line(t.language()), body(t.subject()), body(t.body()));
            case Resource r ->
                new Resource(r.id(), r.kind(), line(r.name()), selection.mask().of(r.link()), body(r.note()));
            case SavedFilter f -> new SavedFilter(f.id(), line(f.name()), line(f.query()));
            case ActionTaken a -> action(a);
            case Hardship h -> hardship(selection.has(With.HEALTH) ? h : h.withoutHealth());
            case CheckIn c -> c;
            case Obligation o -> obligation(o);
            case Income i -> new Income(i.id(), i.client(), i.day(), i.amount(), body(i.note()), i.bill());
            case Opinion o -> opinion(o);
            case Agreement a -> agreement(a);
            case Boundary b -> new Boundary(b.id(), b.client(), b.set(), b.breaches(), body(b.rule()));
            case Extra e ->
                new Extra(
                        e.entry(),
                        e.client(),
                        e.decided(),
                        e.fate(),
                        e.minutes(),
                        e.amount(),
                        body(e.work()),
                        e.bill());
            case LetterSent l ->
                new LetterSent(
                        l.id(),
                        l.client(),
                        l.day(),
                        line(l.template()),
                        line(l.language()),
                        body(l.subject()),
                        l.entry());
            case Disengagement d ->
                d.withReviews(d.reviews().stream()
                        .map(r -> new Review(r.afterDays(), r.day(), r.again(), body(r.note())))
                        .toList());
        };
    }

    private Policy policy(Policy p) {
        Policy shown = p.withFreeDays(p.freeDays().stream()
                .map(free -> new FreeDays(free.from(), free.to(), line(free.name())))
                .toList());
        return selection.has(With.SCORES)
                ? shown
                : shown.withTolerance(Tolerance.MEDIUM).withTuning(Tuning.NONE);
    }

    private Client client(Client c) {
        return new Client(
                c.id(),
                line(c.name()),
                c.aliases().stream().map(this::line).toList(),
                line(c.contact()),
                line(c.email()),
                line(c.phone()),
                c.language(),
                c.zone(),
                c.currency(),
                c.rate(),
                c.since(),
                c.observedFrom(),
                c.until(),
                c.ownHours(),
                remark(body(c.note())));
    }

    private ActionTaken action(ActionTaken a) {
        @Nullable Boolean helped = selection.has(With.REMARKS) ? a.helped() : null;
        return new ActionTaken(
                a.id(), a.client(), a.day(), a.action(), body(a.words()), helped, a.about(), a.how(), a.repair());
    }

    private Hardship hardship(Hardship h) {
        return new Hardship(h.id(), h.client(), h.from(), h.to(), h.lookAgain(), h.health(), body(h.note()), h.kind());
    }

    private Obligation obligation(Obligation o) {
        return new Obligation(
                o.id(),
                o.client(),
                o.kind(),
                o.owedBy(),
                o.opened(),
                o.due(),
                o.done(),
                o.waived(),
                body(o.reason()),
                o.amount(),
                body(o.description()),
                o.repeats(),
                o.pursuit());
    }

    private Opinion opinion(Opinion o) {
        return new Opinion(
                o.id(),
                o.client(),
                o.day(),
                o.suggestion(),
                o.agreed(),
                o.scoreHundredths(),
                o.situational(),
                remark(body(o.reason())),
                o.quietUntil(),
                o.because(),
                o.quietBreaches());
    }

    private Agreement agreement(Agreement a) {
        Notice n = a.notice();
        return new Agreement(
                a.client(),
                a.agreed(),
                a.channels(),
                a.answerWithin(),
                a.rounds(),
                body(a.included()),
                body(a.extra()),
                a.includesUnbilled(),
                a.payWithinDays(),
                a.pricing(),
                a.price(),
                a.retainerMinutes(),
                n == null ? null : new Notice(n.count(), n.unit(), n.form(), body(n.clause())));
    }

    private String remark(String text) {
        return selection.has(With.REMARKS) ? text : "";
    }

    private String line(String text) {
        return selection.mask().of(text, Text.NAME_LIMIT);
    }

    private String body(String text) {
        return selection.mask().of(text, Text.BODY_LIMIT);
    }
}
