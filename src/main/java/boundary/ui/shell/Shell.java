package boundary.ui.shell;

import boundary.report.Alarm;
import boundary.session.StoreException;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.Outbox;
import boundary.ui.Place;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.capture.CaptureBar;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Toast;
import boundary.ui.transfer.TransferScreen;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/// The main window: side bar, capture line, one screen, status line. The only place that turns a destination into a
/// screen. Everything in it is built anew when the language changes; where the user is stays. For the interface's
/// thread.
public final class Shell implements AutoCloseable {
    private final FxSession session;
    private final Look look;
    private final Place place;
    private final Supplier<ZonedDateTime> now;
    private final Function<Messages, TransferScreen> transfer;
    private final Outbox outbox;
    private final Runnable leaveSample;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Toast toast = new Toast(root);
    private final ChangeListener<Shown> onShown = (property, before, shown) -> show(shown);
    private final ChangeListener<Language> onLanguage = (property, before, after) -> rebuild();

    private Destination at;
    private Parts parts;
    private @Nullable Screen screen;

    /// What is built for one language.
    private record Parts(
            Messages messages, Screens screens, SideBar sideBar, CaptureBar capture, StatusLine status, VBox page) {}

    /// @param now the moment and zone of the user
    /// @param transfer makes the screen that reads and writes files, in a language
    /// @param outbox writes documents
    /// @param leaveSample what leads from the sample to the user's own journal
    public Shell(
            FxSession session,
            Look look,
            Place place,
            Supplier<ZonedDateTime> now,
            Function<Messages, TransferScreen> transfer,
            Outbox outbox,
            Runnable leaveSample) {
        this.session = session;
        this.look = look;
        this.place = place;
        this.now = now;
        this.transfer = transfer;
        this.outbox = outbox;
        this.leaveSample = leaveSample;
        this.at = session.journal().size() == 0 ? new Destination.ToDay(null) : new Destination.ToDashboard();
        this.parts = build();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        look.language().addListener(onLanguage);
        session.shown().addListener(onShown);
        arrange();
    }

    /// {@return what fills the window}
    public Parent node() {
        return root;
    }

    /// Puts the cursor into the capture line.
    public void focus() {
        parts.capture.focus();
    }

    /// Goes where a view, a key or the side bar asks to go.
    public void go(Destination destination) {
        switch (destination) {
            case Destination.ToCapture to -> parts.capture.begin(to.client(), to.day());
            case Destination.ToEntry to -> parts.capture.edit(to.id());
            default -> {
                at = destination;
                arrive();
            }
        }
    }

    /// Says in one sentence why an edit did not take place.
    public void refuse(RuntimeException trouble) {
        toast.say(
                trouble instanceof StoreException store
                        ? parts.messages.text("trouble." + store.trouble(), store.where())
                        : parts.messages.text("trouble.FAILED", place.file()),
                "",
                () -> {});
    }

    /// Says that the program made a mistake, and where it is noted.
    public void admit(String file) {
        toast.say(parts.messages.text("trouble.mistake", file), "", () -> {});
    }

    @Override
    public void close() {
        look.language().removeListener(onLanguage);
        session.shown().removeListener(onShown);
        if (screen != null) {
            screen.leave();
        }
        parts.capture.close();
        session.close();
    }

    private Parts build() {
        var messages = Messages.in(look.language().get());
        var screens = new Screens(session, messages, look, place, now, transfer, outbox, this::go);
        var sideBar = new SideBar(messages, this::go);
        var capture = new CaptureBar(session, messages, now);
        var status = new StatusLine(messages, () -> now.get().getZone(), this::undo, this::redo);
        var page = new VBox();
        page.getStyleClass().add("page");
        return new Parts(messages, screens, sideBar, capture, status, page);
    }

    private void rebuild() {
        if (screen != null) {
            screen.leave();
            screen = null;
        }
        parts.capture.close();
        parts = build();
        arrange();
    }

    private void arrange() {
        frame.setLeft(parts.sideBar);
        frame.setCenter(parts.page);
        frame.setBottom(null);
        var right = new BorderPane(parts.page);
        right.setBottom(parts.status);
        frame.setCenter(right);
        show(session.shown().get());
        arrive();
    }

    private void show(Shown shown) {
        parts.status.show(shown);
        parts.sideBar.draining(Alarm.of(shown.journal(), shown.scores()).size());
    }

    private void arrive() {
        Screen next = parts.screens.of(at);
        boolean worked = screen != null && screen != next && holdsFocus(screen.node());
        if (screen != null && screen != next) {
            screen.leave();
        }
        screen = next;
        parts.sideBar.show(at);
        parts.page.getChildren().setAll(parts.capture.node());
        if (place.sample()) {
            parts.page.getChildren().add(sampleLine());
        }
        Region node = next.node();
        VBox.setVgrow(node, Priority.ALWAYS);
        parts.page.getChildren().add(node);
        next.arrive(at);
        if (worked && !holdsFocus(node)) {
            node.requestFocus(); // else the next Enter would press the first item of the side bar
        }
    }

    private static boolean holdsFocus(Node part) {
        Node focused = part.getScene() == null ? null : part.getScene().getFocusOwner();
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private Node sampleLine() {
        return new MessageLine(
                        Tint.ACCENT,
                        Icon.INFO,
                        parts.messages.text("status.sample"),
                        PushButton.link(parts.messages.text("status.leaveSample"))
                                .small()
                                .id("leave-sample")
                                .does(leaveSample))
                .boxed();
    }

    private void undo() {
        Shown shown = session.shown().get();
        if (shown.undoable() != null) {
            String name = parts.messages.wording().edit(shown.undoable(), shown.journal());
            session.undo();
            toast.say(parts.messages.text("status.undone", name), "", () -> {});
        }
    }

    private void redo() {
        Shown shown = session.shown().get();
        if (shown.redoable() != null) {
            String name = parts.messages.wording().edit(shown.redoable(), shown.journal());
            session.redo();
            toast.say(parts.messages.text("status.redone", name), "", () -> {});
        }
    }

    /// Undo and redo go to the journal, unless the cursor stands in a text that has something to undo itself.
    private void undoKeys(KeyEvent key) {
        if (undoesItself(root.getScene().getFocusOwner())) {
            return;
        }
        if (Keys.REDO.match(key) || Keys.REDO_TOO.match(key)) {
            redo();
            key.consume();
        } else if (Keys.UNDO.match(key)) {
            undo();
            key.consume();
        }
    }

    private static boolean undoesItself(@Nullable Node focused) {
        return focused instanceof TextInputControl text && !text.getText().isEmpty()
                || focused instanceof GenericStyledArea<?, ?, ?> area && area.getLength() > 0;
    }

    private void keys(KeyEvent key) {
        Destination to = Keys.destination(key);
        if (to != null) {
            go(to);
            key.consume();
        } else if (screen != null) {
            screen.press(key);
        }
    }
}
