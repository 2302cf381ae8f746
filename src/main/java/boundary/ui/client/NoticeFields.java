package boundary.ui.client;

import boundary.journal.Notice;
import boundary.journal.Text;
import boundary.journal.Workdays;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields.Wrong;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The notice of an agreement: how long, counted in what, in which form and by which clause; below it what that means
/// today.
final class NoticeFields {
    private final FactDesk desk;
    private final Messages messages;
    private final CountField count;
    private final OneOf<Notice.Unit> unit;
    private final OneOf<Notice.Form> form;
    private final TextField clause = new TextField();
    private final Label means = Type.SECONDARY.wrapped("");
    private final VBox node;

    NoticeFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        String name = messages.text("agreement.notice");
        count = new CountField("agreed-notice", name, 0, Notice.MOST_DAYS);
        unit = new OneOf<>(
                "agreed-notice-unit", Notice.Unit.values(), each -> messages.name("agreement.notice.unit.", each));
        unit.setAccessibleText(messages.text("agreement.notice.counted"));
        form = new OneOf<>("agreed-notice-form", Notice.Form.values(), each -> messages.name("agreement.form.", each));
        form.setAccessibleText(messages.text("agreement.notice.form"));
        clause.setId("agreed-notice-clause");
        clause.setPromptText(messages.text("agreement.clause.example"));
        clause.setAccessibleText(messages.text("agreement.clause"));
        means.setId("agreed-notice-means");
        means.managedProperty().bind(means.textProperty().isNotEmpty());
        count.textProperty().subscribe(text -> explain());
        unit.valueProperty().subscribe(chosen -> explain());
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(name, count),
                        new FormField(messages.text("agreement.notice.counted"), unit),
                        new FormField(messages.text("agreement.notice.form"), form)),
                new FormField(messages.text("agreement.clause"), clause),
                means);
    }

    VBox node() {
        return node;
    }

    void show(@Nullable Notice notice) {
        unit.setValue(notice == null ? Notice.Unit.DAYS : notice.unit());
        form.setValue(notice == null ? Notice.Form.ANY : notice.form());
        clause.setText(notice == null ? "" : notice.clause());
        count.show(notice == null ? null : notice.count());
        explain();
    }

    @Nullable
    Wrong wrong() {
        return FactWords.first(
                () -> count.isWrong()
                        ? new Wrong(count, messages.text("agreement.wrong.days", Notice.MOST_DAYS))
                        : null,
                () -> count.getText().isBlank() && !clause.getText().isBlank()
                        ? new Wrong(count, messages.text("agreement.notice.missing"))
                        : null,
                () -> clause.getText().length() > Text.NAME_LIMIT
                        ? new Wrong(clause, messages.text("client.tooLong", Text.NAME_LIMIT))
                        : null);
    }

    /// {@return the notice that was typed; nothing where none was agreed}
    @Nullable
    Notice notice() {
        Integer days = count.number();
        return days == null ? null : new Notice(days, unit.getValue(), form.getValue(), clause.getText());
    }

    private void explain() {
        Notice notice = unit.getValue() == null || form.getValue() == null ? null : notice();
        means.setText(notice == null ? "" : means(desk, notice));
    }

    /// {@return what a notice means today: `Given today, the earliest last day is Friday, 11 December 2026.`}
    static String means(FactDesk desk, Notice notice) {
        LocalDate last = notice.earliest(desk.today(), Workdays.of(desk.journal())::contain);
        Messages messages = desk.messages();
        return messages.text(
                "agreement.notice.today",
                messages.dates().weekday(last.getDayOfWeek()),
                messages.dates().day(last));
    }
}
