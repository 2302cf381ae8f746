package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.journal.Obligation;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.kit.Card;
import boundary.ui.kit.FormField;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fourth step: notice is given, by a letter that opens as soon as every duty has a day.
final class NoticePanel implements StepPanel {
    private final EndingDesk desk;
    private final Messages messages;
    private final StepWords words;
    private final Consumer<Obligation> edit;
    private final VBox undated = new VBox(6);
    private final NoticeLetter letter;
    private final VBox giving;
    private final DayInput day;
    private final Label trouble = Panels.trouble("ending-notice-trouble");
    private final Label given = Type.STRONG.wrapped("");
    private final HBox afterwards;
    private final Card card;

    /// @param edit opens the form of a duty
    /// @param letter by which notice is given
    /// @param mayCome shows what may come after the notice
    NoticePanel(EndingDesk desk, Consumer<Obligation> edit, NoticeLetter letter, Runnable mayCome) {
        this.desk = desk;
        this.edit = edit;
        this.letter = letter;
        messages = desk.messages();
        words = new StepWords(messages);
        undated.setId("ending-undated");
        given.setId("ending-given");
        day = new DayInput(messages, "ending-notice-day", messages.text("ending.notice.day"));
        var note = PushButton.secondary(messages.text("ending.notice.note"))
                .id("ending-note-notice")
                .does(this::note);
        var row = new HBox(8, new FormField(messages.text("ending.notice.day"), day.box()), note);
        row.setAlignment(Pos.BOTTOM_LEFT);
        giving = new VBox(12, letter.node(), Type.MUTED.wrapped(messages.text("ending.notice.sent")), row, trouble);
        afterwards = new HBox(
                8,
                PushButton.secondary(messages.text("ending.notice.mayCome"))
                        .id("ending-to-may-come")
                        .does(mayCome),
                PushButton.link(messages.text("ending.again"))
                        .id("ending-take-notice")
                        .does(() -> desk.plan(plan -> plan.withNoticeGiven(null))));
        card = new Card(messages.text("ending.step.NOTICE"))
                .body(new VBox(
                        12, Type.BODY.wrapped(messages.text("ending.notice.why")), undated, giving, given, afterwards));
        for (Node node : List.of(undated, giving, given, afterwards)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        Disengagement planned = plan.plan();
        LocalDate when = planned == null ? null : planned.noticeGiven();
        List<Obligation> open = plan.clean().duties().stream()
                .filter(duty -> duty.due() == null)
                .toList();
        undated.setVisible(when == null && !open.isEmpty());
        undated.getChildren().setAll(Type.STRONG.wrapped(messages.text("ending.notice.undated")));
        open.forEach(duty -> undated.getChildren().add(line(duty)));
        boolean ready = when == null && open.isEmpty();
        giving.setVisible(ready);
        letter.node().setVisible(ready);
        letter.follow();
        given.setVisible(when != null);
        given.setText(
                when == null
                        ? ""
                        : messages.text("ending.notice.given", messages.dates().day(when)));
        afterwards.setVisible(when != null);
        if (anew) {
            day.show(plan.today());
            trouble.setText("");
        }
    }

    private Node line(Obligation duty) {
        return Panels.row(
                Type.BODY.wrapped(words.duty(duty)),
                PushButton.secondary(messages.text("ending.notice.setDay"))
                        .small()
                        .id("ending-date-" + duty.key())
                        .does(() -> edit.accept(duty)));
    }

    private void note() {
        String wrong = day.wrong();
        LocalDate typed = day.day();
        if (wrong == null) {
            wrong = refused(typed);
        }
        trouble.setText(wrong == null ? "" : wrong);
        if (wrong == null) {
            desk.plan(plan -> plan.withNoticeGiven(typed));
        }
    }

    private @Nullable String refused(@Nullable LocalDate typed) {
        if (typed == null) {
            return messages.text("form.dayMissing");
        }
        return typed.isAfter(desk.today()) ? messages.text("form.dayToCome") : null;
    }
}
