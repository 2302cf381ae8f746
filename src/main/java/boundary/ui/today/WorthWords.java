package boundary.ui.today;

import boundary.journal.Obligation;
import boundary.journal.Repair;
import boundary.report.WorthAMinute;
import boundary.scoring.Effect;
import boundary.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What the page of a day says of something that is worth a minute.
record WorthWords(Messages messages) {

    /// {@return what it is}
    String sentence(WorthAMinute worth, LocalDate today) {
        return switch (worth) {
            case WorthAMinute.Draining _ -> messages.text("today.worth.draining");
            case WorthAMinute.Due due -> due(due, today);
            case WorthAMinute.Repaired repaired -> {
                Repair kind = repaired.repair().repair();
                String day = messages.dates().dayMonth(repaired.repair().day());
                yield kind == null
                        ? messages.text("today.worth.helped", day)
                        : messages.text("today.worth.helped." + kind, day);
            }
            case WorthAMinute.LookAgain again ->
                messages.text(
                        "today.worth.lookAgain",
                        messages.dates().dayMonth(again.hardship().from()));
            case WorthAMinute.NextStep next -> messages.name("today.worth.step.", next.step());
            case WorthAMinute.LookBack back -> messages.text("today.worth.lookBack", back.days());
            case WorthAMinute.Unanswered open -> messages.count("today.worth.unanswered", open.requests());
        };
    }

    /// {@return what stands behind the name of the client; empty for nothing}
    String detail(WorthAMinute worth) {
        return switch (worth) {
            case WorthAMinute.Draining draining -> messages.name("suggestion.", draining.suggestion());
            case WorthAMinute.Due due ->
                messages.text(
                        due.obligation().owedBy() == Obligation.Party.ME ? "today.worth.mine" : "today.worth.theirs");
            case WorthAMinute.Repaired repaired ->
                repaired.entries() == 0 ? messages.text("today.worth.noEntries") : seen(repaired.effect());
            case WorthAMinute.LookAgain _ -> messages.text("today.worth.askHow");
            case WorthAMinute.NextStep next ->
                next.lastDay() == null
                        ? messages.text("today.worth.noLastDay")
                        : messages.text("today.worth.lastDay", messages.dates().weekdayBrief(next.lastDay()));
            case WorthAMinute.LookBack _ -> messages.text("today.worth.again");
            case WorthAMinute.Unanswered open ->
                messages.text("today.worth.oldest", messages.dates().weekdayBrief(open.oldest()));
        };
    }

    private String seen(Effect effect) {
        return messages.text(
                "today.worth.model",
                messages.figures().decimal(effect.before(), 1),
                messages.figures().decimal(effect.after(), 1),
                messages.figures().chance(effect.probability()));
    }

    private String due(WorthAMinute.Due due, LocalDate today) {
        String what = what(due.obligation());
        long late = ChronoUnit.DAYS.between(due.day(), today);
        return late > 0
                ? messages.count("today.worth.overdue", late, what)
                : messages.text("today.worth.due", what, messages.dates().weekdayBrief(due.day()));
    }

    private String what(Obligation obligation) {
        String description = obligation.description().strip();
        String amount = obligation.amount() == null ? "" : messages.figures().money(obligation.amount());
        if (description.isEmpty()) {
            return amount.isEmpty() ? messages.text("today.worth.obligation") : amount;
        }
        return amount.isEmpty() ? description : description + ", " + amount;
    }
}
