package boundary.ui.client;

import boundary.journal.CheckIn;
import boundary.journal.Edit;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How much the client wears me out: today's answer with one press, and the earlier ones below. A day has one answer.
final class CheckInList {
    private final FactDesk desk;
    private final Messages messages;
    private final Segmented<Integer> today;
    private final FactList<CheckIn> list;
    private boolean showing;

    CheckInList(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        list = new FactList<>(
                "check-ins",
                messages.text("client.checkIns"),
                new FactWords(messages).list("client.checkIns.none"),
                CheckIn::key,
                this::row,
                new CheckInFields(desk),
                answer -> desk.remove(Edit.Kind.CHECK_IN, answer));
        Label question = Type.BODY.wrapped(messages.text("client.checkIns.question"));
        today = levels(messages, "check-in-today");
        today.setAccessibleText(question.getText());
        today.valueProperty().subscribe(level -> {
            if (!showing && level != null) {
                answer(level);
            }
        });
        var asking = new VBox(4, question, today);
        asking.getStyleClass().add("fact-ask");
        list.card().getChildren().add(1, asking);
    }

    /// {@return a choice of the five answers}
    static Segmented<Integer> levels(Messages messages, String id) {
        var choice = new Segmented<Integer>();
        choice.setId(id);
        for (int level = 0; level <= 4; level++) {
            choice.choice(level, messages.text("client.checkIn." + level));
            choice.button(level).setId(id + "-" + level);
        }
        return choice;
    }

    /// Saves the answer of a day, in place of all others of that day.
    ///
    /// @param changed the answer that is changed; nothing for a new one
    static void save(
            FactDesk desk,
            @Nullable CheckIn changed,
            LocalDate day,
            int level,
            Runnable saved,
            Consumer<String> refused) {
        List<CheckIn> there = on(desk, day);
        CheckIn kept = changed == null && !there.isEmpty() ? there.getLast() : changed;
        desk.put(
                Edit.Kind.CHECK_IN,
                kept == null ? null : kept.id(),
                its -> new CheckIn(its, desk.client(), day, level),
                there.stream()
                        .filter(other -> kept == null || !other.id().equals(kept.id()))
                        .toList(),
                saved,
                refused);
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        List<CheckIn> here = on(desk, desk.today());
        showing = true;
        today.valueProperty().set(here.isEmpty() ? null : here.getLast().level());
        showing = false;
        list.show(desk.journal().checkIns(desk.client()).reversed(), anew);
    }

    private void answer(int level) {
        save(desk, null, desk.today(), level, () -> {}, why -> show(false));
    }

    private static List<CheckIn> on(FactDesk desk, LocalDate day) {
        return desk.journal().checkIns(desk.client()).stream()
                .filter(answer -> answer.day().equals(day))
                .toList();
    }

    private FactRow row(CheckIn answer) {
        String title = answer.day().equals(desk.today())
                ? messages.text("form.today")
                : messages.dates().briefYear(answer.day());
        String level = messages.text("client.checkIn." + answer.level());
        return new FactRow(title, messages.text("client.checkIns.ofFour", level, answer.level()), "", false, List.of());
    }
}
