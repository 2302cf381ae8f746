package boundary.ui.capture;

import boundary.journal.Action;
import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Taken;
import boundary.journal.Words;
import boundary.text.Messages;
import boundary.ui.kit.HourField;
import boundary.ui.kit.Toggles;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The controls of the form, filled from a draft and read back into one.
final class EntryFields {
    final ClientField client;
    final OneOf<Direction> direction;
    final OneOf<Channel> channel;
    final DayField day;
    final HourField time;
    final TextField minutes = new TextField();
    final OneOf<Billing> billing;
    final OneOf<Energy> energy;
    final OneOf<Severity> severity;
    final Toggles<Signal> burdens;
    final Toggles<Signal> good;
    final Toggles<Action> actions;
    final CheckBox fair;
    final OneOf<Answer> answer;
    final OneOf<Taken> taken;
    final TextField topic = new TextField();
    final NoteArea note;
    final NoteArea feeling;

    private final TypedValue length;
    private final LocalDateTime now;
    private @Nullable LocalDateTime shownAt;

    EntryFields(Messages messages, List<Client> clients, LocalDateTime now) {
        this.now = now;
        var words = new EntryWords(messages, now.toLocalDate());
        var wording = messages.wording();
        length = new TypedValue(Field.MINUTES, messages, now);
        client = new ClientField(clients, messages);
        direction = new OneOf<>("form-direction", List.of(Direction.IN, Direction.OUT), wording::direction);
        channel = new OneOf<>("form-channel", List.of(Channel.values()), wording::channel);
        day = new DayField(messages, now);
        time = new HourField(
                messages.text("capture.form.time"),
                now.toLocalTime().withSecond(0).withNano(0));
        time.setId("form-time");
        minutes.setId("form-minutes");
        minutes.setPrefColumnCount(5);
        minutes.getStyleClass().add("number-field");
        minutes.setAccessibleText(messages.text("capture.form.minutes"));
        billing = new OneOf<Billing>("form-billing", List.of(Billing.values()), wording::billing)
                .orNone(messages.text("common.none"));
        energy = new OneOf<>("form-energy", List.of(Energy.values()), words::energy)
                .orNone(messages.text("common.none"));
        severity = new OneOf<Severity>("form-severity", List.of(Severity.values()), wording::severity)
                .orNone(messages.text("common.none"));
        burdens = new Toggles<>(Signal.class, signals(true), "form-signal-", wording::signal);
        good = new Toggles<>(Signal.class, signals(false), "form-signal-", wording::signal);
        actions = new Toggles<>(Action.class, List.of(Action.values()), "form-action-", wording::action);
        fair = new CheckBox(messages.text("capture.form.fair"));
        fair.setId("form-fair");
        fair.visibleProperty().bind(burdens.pressed(Signal.COMPLAINT));
        fair.managedProperty().bind(burdens.pressed(Signal.COMPLAINT));
        answer = new OneOf<Answer>("form-answer", List.of(Answer.values()), wording::answer)
                .orNone(messages.text("answer.open"));
        taken = new OneOf<Taken>("form-taken", List.of(Taken.values()), wording::taken)
                .orNone(messages.text("common.none"));
        topic.setId("form-topic");
        topic.setPrefColumnCount(22);
        topic.setAccessibleText(messages.text("capture.form.topic"));
        note = new NoteArea("form-note", messages.text("capture.form.note"));
        feeling = new NoteArea("form-feeling", messages.text("capture.form.feeling"));
    }

    /// Fills the controls.
    void show(Draft draft) {
        LocalDateTime at = draft.at() == null ? now : draft.at();
        shownAt = draft.at();
        client.show(draft);
        direction.show(draft.direction() == null ? Direction.IN : draft.direction());
        channel.show(draft.channel() == null ? Channel.OTHER : draft.channel());
        day.setValue(at.toLocalDate());
        time.valueProperty().set(at.toLocalTime().withSecond(0).withNano(0));
        minutes.setText(draft.minutes() == null ? "" : draft.minutes().toString());
        billing.show(draft.billing());
        energy.show(draft.energy());
        severity.show(draft.severity());
        burdens.show(draft.signals());
        good.show(draft.signals());
        actions.show(draft.actions());
        fair.setSelected(Objects.equals(draft.fair(), true));
        topic.setText(draft.words().topic());
        note.show(draft.words().note());
        feeling.show(draft.words().feeling());
    }

    /// {@return what the controls say; nothing is proposed any more, since every signal is in sight}
    ///
    /// @throws IllegalArgumentException if a text is longer than the journal keeps
    Draft draft() {
        Set<Signal> signals = signals();
        Set<Signal> declined = EnumSet.allOf(Signal.class);
        declined.removeAll(signals);
        return plain().withSignals(signals)
                .withDeclined(declined)
                .withWords(new Words(topic.getText(), note.text(), feeling.text()));
    }

    /// {@return what the controls say besides signals and words}
    Draft plain() {
        return client.in(Draft.EMPTY)
                .withDirection(direction.chosen())
                .withChannel(channel.chosen())
                .withAt(at())
                .withMinutes(length.minutes(minutes.getText()))
                .withBilling(billing.chosen())
                .withEnergy(energy.chosen())
                .withSeverity(severity.chosen())
                .withActions(actions.chosen())
                .withFair(signals().contains(Signal.COMPLAINT) ? fair.isSelected() : null);
    }

    /// {@return whether the minutes are neither empty nor a length of time}
    boolean minutesWrong() {
        return !minutes.getText().isBlank() && length.minutes(minutes.getText()) == null;
    }

    /// {@return whether the time of day can't be read}
    boolean timeWrong() {
        return HourField.parse(time.getText()).isEmpty();
    }

    Set<Signal> signals() {
        Set<Signal> all = burdens.chosen();
        all.addAll(good.chosen());
        return all;
    }

    private LocalDateTime at() {
        LocalDateTime typed = day.getValue()
                .atTime(HourField.parse(time.getText())
                        .orElse(time.valueProperty().get()));
        LocalDateTime shown = shownAt == null ? now : shownAt;
        return shown.withSecond(0).withNano(0).equals(typed) ? shown : typed;
    }

    private static List<Signal> signals(boolean bad) {
        return Arrays.stream(Signal.values()).filter(s -> s.isBad() == bad).toList();
    }
}
