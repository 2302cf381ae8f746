package boundary.ui.ending;

import boundary.journal.Agreement;
import boundary.journal.Journal;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What sets the earliest last day, in words.
record LastDayWords(Messages messages) {

    /// {@return what the notice is, such as "Notice of 14 days, given today"}
    String notice(Journal journal, EndingPlan plan) {
        Notice notice = notice(journal.agreement(plan.client().id()));
        if (notice == null) {
            return messages.text("ending.day.noNotice");
        }
        String length = messages.count("ending.day.notice." + notice.unit(), notice.count());
        LocalDate given = given(plan);
        return given == null
                ? messages.text("ending.day.givenToday", length)
                : messages.text("ending.day.givenOn", length, messages.dates().brief(given));
    }

    /// {@return why an earlier day than the earliest clean one is not clean}
    String tooEarly(Journal journal, EndingPlan plan) {
        LocalDate earliest = plan.clean().day();
        String day = messages.dates().day(earliest);
        Obligation last = last(plan);
        if (last != null && earliest.equals(last.due())) {
            return messages.text("ending.day.earlierThanDuty", day, new StepWords(messages).duty(last));
        }
        return notice(journal.agreement(plan.client().id())) == null || earliest.equals(plan.today())
                ? messages.text("ending.day.past", day)
                : messages.text("ending.day.earlierThanNotice", day);
    }

    private static @Nullable LocalDate given(EndingPlan plan) {
        return plan.plan() == null ? null : plan.plan().noticeGiven();
    }

    private static @Nullable Notice notice(@Nullable Agreement agreement) {
        return agreement == null ? null : agreement.notice();
    }

    /// {@return the duty that is due last before the end}
    private static @Nullable Obligation last(EndingPlan plan) {
        LocalDate due = plan.clean().lastDue();
        return plan.clean().duties().stream()
                .filter(duty -> due != null && due.equals(duty.due()))
                .findFirst()
                .orElse(null);
    }
}
