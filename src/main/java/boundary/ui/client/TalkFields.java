package boundary.ui.client;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.journal.Repair;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of something that I did: what, when, and in which words.
final class TalkFields implements FactFields<Talk> {
    private final FactDesk desk;
    private final Messages messages;
    private final FactWords rules;
    private final OneOf<Action> kind;
    private final ChoiceOf<Repair> repair;
    private final FormField ofRepair;
    private final DayInput day;
    private final WordsArea words;
    private final Segmented<Helped> helped = new Segmented<>();
    private final VBox node;
    private @Nullable ActionTaken changed;

    /// The answers to "did it help?".
    private enum Helped {
        OPEN,
        YES,
        NO
    }

    TalkFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        rules = new FactWords(messages);
        kind = new OneOf<>("talk-kind", Action.values(), action -> messages.name("client.talk.", action));
        repair = new ChoiceOf<>(
                "talk-repair",
                messages.text("client.talk.repair.none"),
                List.of(Repair.values()),
                each -> messages.name("client.talk.repair.", each),
                chosen -> {});
        ofRepair = new FormField(messages.text("client.talk.repair"), repair);
        ofRepair.managedProperty().bind(ofRepair.visibleProperty());
        kind.valueProperty().subscribe(chosen -> ofRepair.setVisible(chosen == Action.REPAIR));
        day = new DayInput(messages, "talk-day", messages.text("entry.day"));
        words = new WordsArea("talk-words", messages.text("client.talk.words"), 3);
        words.setPromptText(messages.text("form.newLine"));
        helped.setId("talk-helped");
        for (Helped each : Helped.values()) {
            helped.choice(each, messages.name("client.talk.helped.", each));
            helped.button(each).setId("talk-helped-" + each);
        }
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("client.talk.kind"), kind),
                        ofRepair,
                        new FormField(messages.text("entry.day"), day.box())),
                new FormField(messages.text("client.talk.words"), words),
                new FormField(messages.text("client.talk.helped"), helped));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return kind;
    }

    @Override
    public void begin(@Nullable Talk fact) {
        ActionTaken talk = fact instanceof Talk.Noted noted ? noted.action() : null;
        changed = talk;
        repair.choose(talk == null ? null : talk.repair());
        kind.setValue(talk == null ? Action.BOUNDARY : talk.action());
        day.show(talk == null ? desk.today() : talk.day());
        words.setText(talk == null ? "" : talk.words());
        Boolean answer = talk == null ? null : talk.helped();
        helped.valueProperty().set(answer == null ? Helped.OPEN : answer ? Helped.YES : Helped.NO);
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(() -> rules.past(day, desk.today()), () -> rules.body(words));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        LocalDate on = Objects.requireNonNull(day.day());
        Action what = kind.getValue();
        String said = words.getText().strip();
        Helped chosen = helped.valueProperty().get();
        Boolean answer = chosen == null || chosen == Helped.OPEN ? null : chosen == Helped.YES;
        Repair effort = what == Action.REPAIR ? repair.getValue().value() : null;
        ActionTaken before = changed;
        ActionTaken same = before == null || before.action() != what ? null : before;
        ItemId about = same == null ? null : same.about();
        Channel how = same == null ? null : same.how();
        desk.put(
                Edit.Kind.NOTE_ACTION,
                before == null ? null : before.id(),
                its -> new ActionTaken(its, desk.client(), on, what, said, answer, about, how, effort),
                saved,
                refused);
    }
}
