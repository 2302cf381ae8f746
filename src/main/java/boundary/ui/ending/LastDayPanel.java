package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.kit.Card;
import boundary.ui.kit.FormField;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The third step: the last day is chosen. Earlier ones than the earliest clean day are refused in one sentence.
final class LastDayPanel implements StepPanel {
    private final EndingDesk desk;
    private final Messages messages;
    private final DayInput day;
    private final Label earliest = Type.STRONG.wrapped("");
    private final Label trouble = Panels.trouble("ending-day-trouble");
    private final Label said = Panels.note("ending-day-said");
    private final PushButton again;
    private final Card card;
    private @Nullable EndingPlan shown;
    private @Nullable LocalDate stands;

    LastDayPanel(EndingDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        day = new DayInput(messages, "ending-day", messages.text("ending.day.field"));
        day.box().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !day.box().isShowing()) {
                choose();
                key.consume();
            }
        });
        earliest.setId("ending-earliest");
        var choose = PushButton.primary(messages.text("ending.day.choose"))
                .id("ending-choose-day")
                .does(this::choose);
        again = PushButton.link(messages.text("ending.again"))
                .id("ending-open-day")
                .does(() -> desk.plan(plan -> plan.withLastDay(null)));
        var row = new HBox(8, new FormField(messages.text("ending.day.field"), day.box()), choose, again);
        row.setAlignment(Pos.BOTTOM_LEFT);
        card = new Card(messages.text("ending.step.LAST_DAY"))
                .body(new VBox(12, Type.BODY.wrapped(messages.text("ending.day.why")), earliest, row, trouble, said));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        shown = plan;
        Disengagement planned = plan.plan();
        LocalDate chosen = planned == null ? null : planned.lastDay();
        LocalDate clean = plan.clean().day();
        earliest.setText(messages.text(
                "ending.day.earliest",
                messages.dates().weekday(clean.getDayOfWeek()),
                messages.dates().day(clean)));
        if (anew || !Objects.equals(chosen, stands)) {
            stands = chosen;
            day.show(chosen == null ? clean : chosen);
            trouble.setText("");
        }
        said.setText(
                chosen == null
                        ? ""
                        : plan.isTooEarly()
                                ? new LastDayWords(messages).tooEarly(desk.journal(), plan)
                                : messages.text(
                                        "ending.day.isChosen", messages.dates().day(chosen)));
        Panels.show(again, chosen != null);
    }

    private void choose() {
        EndingPlan plan = Objects.requireNonNull(shown);
        String wrong = day.wrong();
        LocalDate typed = day.day();
        if (wrong == null) {
            wrong = refused(plan, typed);
        }
        trouble.setText(wrong == null ? "" : wrong);
        if (wrong == null) {
            desk.plan(planned -> planned.withLastDay(typed));
        } else {
            day.box().requestFocus();
        }
    }

    private @Nullable String refused(EndingPlan plan, @Nullable LocalDate typed) {
        if (typed == null) {
            return messages.text("form.dayMissing");
        }
        return typed.isBefore(plan.clean().day()) ? new LastDayWords(messages).tooEarly(desk.journal(), plan) : null;
    }
}
