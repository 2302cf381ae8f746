package boundary.ui.editor;

import boundary.journal.Action;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.LetterEdits;
import boundary.journal.Signal;
import boundary.letter.LetterTemplate;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a letter is marked as sent, and the one question before it: whether to sleep on it after a heated entry.
final class Sending {
    private static final Duration HEATED = Duration.ofHours(12);
    private static final Set<Signal> HOT = EnumSet.of(Signal.DISRESPECT, Signal.RETALIATION, Signal.GUILT);

    private final LetterDesk desk;
    private final Messages messages;
    private final Supplier<ZonedDateTime> now;

    Sending(LetterDesk desk, Supplier<ZonedDateTime> now) {
        this.desk = desk;
        this.now = now;
        messages = desk.messages();
    }

    /// Goes on at once, or after the question whether to sleep on it where something heated happened; it is asked
    /// once for a letter.
    void whenSlept(Pane place, Runnable then) {
        Interaction hot = heated();
        if (hot == null || desk.hasSlept()) {
            then.run();
            return;
        }
        desk.slept();
        String when = messages.dates().time(hot.local().toLocalTime());
        PushButton tomorrow = PushButton.primary(messages.text("letters.sleep.tomorrow"))
                .small()
                .id("letter-tomorrow")
                .does(() -> place.getChildren()
                        .setAll(new MessageLine(Tint.CALM, Icon.CHECK, messages.text("letters.sleep.kept")).boxed()));
        PushButton anyway = PushButton.secondary(messages.text("letters.sleep.now"))
                .small()
                .id("letter-now")
                .does(() -> {
                    place.getChildren().clear();
                    then.run();
                });
        place.getChildren()
                .setAll(new MessageLine(
                                Tint.WATCH, Icon.CLOCK, messages.text("letters.sleep.ask", when), tomorrow, anyway)
                        .boxed());
        tomorrow.requestFocus();
    }

    /// Asks by which channel it went.
    void ask(Pane place, Consumer<Channel> sent) {
        var channel = new Segmented<Channel>().small();
        for (Channel each : List.of(Channel.EMAIL, Channel.MESSAGE, Channel.MEETING, Channel.OTHER)) {
            channel.choice(each, messages.wording().channel(each));
            channel.button(each).setId("letter-channel-" + each);
        }
        channel.valueProperty().set(Channel.EMAIL);
        Runnable save = () -> {
            Channel chosen = channel.valueProperty().get();
            place.getChildren().clear();
            sent.accept(chosen == null ? Channel.EMAIL : chosen);
        };
        PushButton yes = PushButton.primary(messages.text("letters.sent.log"))
                .small()
                .key("Enter")
                .id("letter-sent-log");
        yes.does(save);
        PushButton no = PushButton.link(messages.text("common.cancel"))
                .small()
                .id("letter-sent-cancel")
                .does(() -> place.getChildren().clear());
        Action does = does(desk.state().get());
        Label what = Type.SMALL.wrapped(
                does == null ? messages.text("letters.sent.what") : messages.name("letters.sent.whatMore.", does));
        var row = new FlowPane(8, 4, channel, new HBox(4, yes, no));
        var box = new VBox(6, what, row);
        box.getStyleClass().add("letter-sent-box");
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                place.getChildren().clear();
                key.consume();
            }
        });
        place.getChildren().setAll(box);
        yes.requestFocus();
    }

    /// Logs that it was sent, in one edit.
    void send(Channel channel, Runnable done, Runnable refused) {
        LetterState state = desk.state().get();
        Client client = state.client();
        if (client == null) {
            return;
        }
        FinishedLetter letter = desk.finished();
        LetterTemplate template = state.builtIn();
        var outgoing = new LetterEdits.Outgoing(
                client.id(),
                template == null ? "" : template.name(),
                letter.language().tag(),
                letter.subject(),
                (letter.subject() + "\n\n" + letter.text()).strip(),
                channel,
                does(state),
                template == LetterTemplate.END_WORK || template == LetterTemplate.NO_CONTACT);
        ZonedDateTime at = now.get();
        desk.session()
                .apply(
                        (journal, stamp) -> LetterEdits.send(journal, outgoing, at, stamp),
                        edit -> {
                            desk.sent();
                            done.run();
                        },
                        trouble -> refused.run());
    }

    private static @Nullable Action does(LetterState state) {
        LetterTemplate template = state.builtIn();
        return template == null
                ? null
                : switch (template) {
                    case BOUNDARY -> Action.BOUNDARY;
                    case RAISE_PRICE -> Action.RENEGOTIATE;
                    case REPAIR -> Action.REPAIR;
                    default -> null;
                };
    }

    /// {@return the last heated entry of the client in these hours, or nothing}
    private @Nullable Interaction heated() {
        Client client = desk.state().get().client();
        Journal journal = desk.session().journal();
        Interaction last = null;
        if (client != null) {
            var since = now.get().toInstant().minus(HEATED);
            for (Interaction each : journal.interactions(client.id())) {
                boolean recent = !each.at().isBefore(since)
                        && !each.at().isAfter(now.get().toInstant());
                if (recent && isHot(each)) {
                    last = each;
                }
            }
        }
        return last;
    }

    private static boolean isHot(Interaction entry) {
        return entry.energy() == Energy.WORN_OUT || entry.signals().stream().anyMatch(HOT::contains);
    }
}
