package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A duty that most endings have, ready to be taken into the list with one press; it says when it is there already.
final class Ready {
    private final EndingDesk desk;
    private final Party party;
    private final String kind;
    private final Messages messages;
    private final PushButton add;
    private final StackPane there = new StackPane();
    private final HBox node;
    private LocalDate due = LocalDate.MIN;

    /// @param kind the code of the duty
    Ready(EndingDesk desk, Party party, String kind) {
        this.desk = desk;
        this.party = party;
        this.kind = kind;
        messages = desk.messages();
        String name = messages.text("ending.ready." + party + "." + kind);
        add = PushButton.secondary(messages.text("form.add"))
                .small()
                .id("ready-" + party + "-" + kind)
                .does(() -> add(name));
        add.setAccessibleText(messages.text("form.add") + ", " + name);
        there.getChildren().setAll(Icon.CHECK.node("calm"));
        there.setMinWidth(24);
        Label words = Type.BODY.wrapped(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        node = new HBox(8, words, there, add);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    HBox node() {
        return node;
    }

    void show(EndingPlan plan) {
        Disengagement planned = plan.plan();
        LocalDate last = planned == null ? null : planned.lastDay();
        due = last == null || last.isBefore(plan.today()) ? plan.clean().day() : last;
        boolean noted = desk.journal().obligations(plan.client().id()).stream()
                .anyMatch(duty -> duty.owedBy() == party && duty.kind().equals(kind));
        there.setVisible(noted);
        there.setManaged(noted);
        Panels.show(add, !noted);
    }

    private void add(String name) {
        LocalDate day = due;
        LocalDate today = desk.today();
        desk.add(
                Edit.Kind.NOTE_OBLIGATION,
                id -> new Obligation(id, desk.client(), kind, party, today, day, null, false, "", null, name));
    }
}
