package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.report.EndingPlan;
import boundary.report.MoneyPage;
import boundary.report.ReserveWithout;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The last day, and what sets it.
final class LastDayCard {
    private final EndingDesk desk;
    private final Messages messages;
    private final StepWords words;
    private final VBox rows = new VBox(4);
    private final Card card = new Card("");

    /// @param change opens the step in which it is chosen
    LastDayCard(EndingDesk desk, Runnable change) {
        this.desk = desk;
        messages = desk.messages();
        words = new StepWords(messages);
        card.setId("ending-last-day");
        card.extras(PushButton.secondary(messages.text("ending.day.change"))
                .small()
                .id("ending-change-day")
                .does(change));
        Label foot = Type.SECONDARY.wrapped(messages.text("ending.day.foot"));
        foot.getStyleClass().add("line-above");
        card.body(new VBox(8, rows, foot));
    }

    Region node() {
        return card;
    }

    void show(EndingPlan plan, MoneyPage money) {
        Disengagement planned = plan.plan();
        LocalDate chosen = planned == null ? null : planned.lastDay();
        card.titled(
                chosen == null
                        ? messages.text(
                                "ending.day.title", words.day(plan.clean().day()))
                        : messages.text("ending.day.chosen", words.day(chosen)));
        LocalDate due = plan.clean().lastDue();
        boolean undated = !plan.clean().isDated();
        rows.getChildren()
                .setAll(
                        row(
                                messages.text("ending.day.duties"),
                                undated
                                        ? messages.text("ending.day.undated")
                                        : due == null ? messages.text("ending.day.none") : words.day(due),
                                true),
                        row(
                                new LastDayWords(messages).notice(desk.journal(), plan),
                                words.day(plan.clean().noticeEnds()),
                                false),
                        row(messages.text("ending.day.reserve"), reserve(money.reserve()), false));
    }

    /// The reserve moves no day by itself: it says what waiting would be for.
    private String reserve(ReserveWithout reserve) {
        Integer months = reserve.months();
        if (months != null) {
            return messages.count("ending.day.months", months);
        }
        return messages.text(reserve.missing().isEmpty() ? "ending.day.noLater" : "ending.day.reserveUnknown");
    }

    private static HBox row(String name, String value, boolean strong) {
        Label left = Type.SECONDARY.wrapped(name);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        Label right = (strong ? Type.SMALL_STRONG : Type.SMALL).label(value);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, left, right);
    }
}
