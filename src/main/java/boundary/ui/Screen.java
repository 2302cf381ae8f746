package boundary.ui;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One screen of the window. It is built once for a language, shows what the session shows, and emits destinations; it
/// never calls another screen.
public interface Screen {

    /// {@return the node that fills the page below the capture line}
    Region node();

    /// Called on the interface's thread each time the screen comes into view, with what was asked for.
    default void arrive(Destination destination) {}

    /// Called with each key press that neither a control nor the shell wanted; consume what is used.
    default void press(KeyEvent key) {}

    /// Called when another screen takes its place, or the window closes: stop listening.
    default void leave() {}
}
