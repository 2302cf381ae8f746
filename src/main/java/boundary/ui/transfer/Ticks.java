package boundary.ui.transfer;

import boundary.report.With;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What goes out beside the facts: each tick says what it stands for. A whole copy has everything but what is about
/// health, and its ticks say so.
final class Ticks extends VBox {
    private static final double INDENT = 24;

    private final Map<With, CheckBox> boxes = new EnumMap<>(With.class);
    private final Set<With> wanted = EnumSet.noneOf(With.class);

    /// @param changed told when the user ticks or unticks
    Ticks(Messages messages, Runnable changed) {
        super(8);
        for (With with : With.values()) {
            var box = new CheckBox(messages.name("export.tick.", with));
            box.setId("export-with-" + with);
            box.setWrapText(true);
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    wanted.add(with);
                } else {
                    wanted.remove(with);
                }
                changed.run();
            });
            String about = messages.name("export.tick.about.", with);
            box.setAccessibleHelp(about);
            var words = Type.SECONDARY.wrapped(about);
            VBox.setMargin(words, new Insets(0, 0, 0, INDENT));
            boxes.put(with, box);
            getChildren().add(new VBox(2, box, words));
        }
    }

    /// {@return what the user wants}
    Set<With> wanted() {
        return EnumSet.copyOf(wanted);
    }

    /// Ticks these, without telling.
    void choose(Set<With> next) {
        wanted.clear();
        wanted.addAll(next);
        show(false);
    }

    /// Shows what goes out.
    ///
    /// @param whole whether it is a copy of everything
    void show(boolean whole) {
        boxes.forEach((with, box) -> {
            boolean always = whole && with != With.HEALTH;
            box.setSelected(always || wanted.contains(with));
            box.setDisable(always);
        });
    }
}
