package boundary.ui.shell;

import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.Outbox;
import boundary.ui.Place;
import boundary.ui.Screen;
import boundary.ui.client.ClientScreen;
import boundary.ui.client.ClientsScreen;
import boundary.ui.dashboard.DashboardScreen;
import boundary.ui.ending.EndingScreen;
import boundary.ui.help.HelpScreen;
import boundary.ui.help.HowItWorksScreen;
import boundary.ui.history.HistoryScreen;
import boundary.ui.letter.LettersScreen;
import boundary.ui.month.MonthScreen;
import boundary.ui.settings.SettingsScreen;
import boundary.ui.today.DayScreen;
import boundary.ui.transfer.TransferScreen;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which screen shows a destination. A screen is built when it is first asked for, and kept.
final class Screens {
    private final Map<Class<? extends Destination>, Screen> built = new HashMap<>();
    private final FxSession session;
    private final Messages messages;
    private final Look look;
    private final Place place;
    private final Supplier<ZonedDateTime> now;
    private final Function<Messages, TransferScreen> transfer;
    private final Outbox outbox;
    private final Consumer<Destination> go;
    private @Nullable LettersScreen letters;
    private @Nullable TransferScreen transfers;

    Screens(
            FxSession session,
            Messages messages,
            Look look,
            Place place,
            Supplier<ZonedDateTime> now,
            Function<Messages, TransferScreen> transfer,
            Outbox outbox,
            Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.look = look;
        this.place = place;
        this.now = now;
        this.transfer = transfer;
        this.outbox = outbox;
        this.go = go;
    }

    /// {@return the screen of a destination that has one of its own}
    Screen of(Destination destination) {
        return built.computeIfAbsent(destination.getClass(), type -> build(destination));
    }

    /// {@return the letters, one screen for both ways that lead there}
    private Screen letters() {
        if (letters == null) {
            letters = new LettersScreen(session, messages, outbox, now);
        }
        return letters;
    }

    /// {@return import and export, one screen for both ways that lead there}
    private Screen transfers() {
        if (transfers == null) {
            transfers = transfer.apply(messages);
        }
        return transfers;
    }

    private Screen build(Destination destination) {
        return switch (destination) {
            case Destination.ToDay d ->
                new DayScreen(session, messages, () -> now.get().toLocalDateTime(), go);
            case Destination.ToDashboard d -> new DashboardScreen(session, messages, outbox, go);
            case Destination.ToSettings d -> new SettingsScreen(session, messages, look, place);
            case Destination.ToHelp d -> new HelpScreen(messages, go);
            case Destination.ToHowItWorks d -> new HowItWorksScreen(messages, go);
            case Destination.ToClients d -> new ClientsScreen(session, messages, go);
            case Destination.ToMonth d -> new MonthScreen(session, messages, outbox);
            case Destination.ToHistory d -> new HistoryScreen(session, messages, outbox, go);
            case Destination.ToClient d -> new ClientScreen(session, messages, outbox, go);
            case Destination.ToTransfer d -> transfers();
            case Destination.ToExport d -> transfers();
            case Destination.ToEnding d -> new EndingScreen(session, messages, outbox, now, go);
            case Destination.ToLetters d -> letters();
            case Destination.ToLetter d -> letters();
            case Destination.ToEntry d -> throw new IllegalArgumentException("an entry opens in the capture line");
            case Destination.ToCapture d -> throw new IllegalArgumentException("the capture line is on every screen");
        };
    }
}
