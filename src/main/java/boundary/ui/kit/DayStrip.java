package boundary.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The last days side by side: how many entries, a check where there was nothing to report, a dashed frame where
/// nothing is known. Each is a button.
public final class DayStrip extends HBox {
    /// What is known of a day.
    public enum State {
        LOGGED,
        CLEAR,
        UNKNOWN
    }

    /// One day.
    ///
    /// @param label the short name over it
    /// @param spoken the whole of it in words, for screen readers
    /// @param count its entries, shown where it is logged
    public record Day(LocalDate date, String label, String spoken, State state, int count, boolean today) {}

    private Consumer<LocalDate> onChoose = date -> {};

    /// Makes an empty strip; fill it with [#show].
    public DayStrip() {
        getStyleClass().add("day-strip");
    }

    /// Sets what pressing a day does.
    public void onChoose(Consumer<LocalDate> action) {
        onChoose = action;
    }

    /// Replaces the days, oldest first.
    public void show(List<Day> days) {
        getChildren().setAll(days.stream().map(this::cell).toList());
    }

    private VBox cell(Day day) {
        Label name = Type.AXIS.label(day.label());
        name.getStyleClass().add(day.today() ? "today" : "past");
        var button = new Button();
        button.getStyleClass().addAll("day", day.state().name().toLowerCase(Locale.ROOT));
        button.setId("day-" + day.date());
        button.setAccessibleText(day.spoken());
        button.setOnAction(event -> onChoose.accept(day.date()));
        Pressing.alsoByEnter(button);
        switch (day.state()) {
            case LOGGED -> button.setText(Integer.toString(day.count()));
            case UNKNOWN -> button.setText("?");
            case CLEAR -> {
                button.setGraphic(Icon.CHECK.node("calm"));
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
        var box = new VBox(2, name, button);
        box.getStyleClass().add("day-cell");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
