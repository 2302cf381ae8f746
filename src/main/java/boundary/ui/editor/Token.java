package boundary.ui.editor;

import boundary.letter.FieldValues;
import boundary.letter.MergeField;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A field in the text: its value in a soft box, or its name in an outlined one. A long value breaks into lines.
final class Token extends Label {
    private static final PseudoClass UNFILLED = PseudoClass.getPseudoClass("unfilled");

    private final MergeField field;

    Token(MergeField field, String name, Stroke stroke, ObservableValue<FieldValues> values) {
        this.field = field;
        getStyleClass().setAll("letter-token");
        if (stroke.ink().bold()) {
            getStyleClass().add("bold");
        }
        if (stroke.ink().italic()) {
            getStyleClass().add("italic");
        }
        if (stroke.advised()) {
            getStyleClass().add("advised");
        }
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT);
        ObservableValue<String> value = values.map(all -> {
            String known = all.of(field);
            return known == null ? name : known;
        });
        textProperty().bind(value);
        accessibleTextProperty().bind(value.map(shown -> shown.equals(name) ? name : name + ": " + shown));
        unfilled.bind(values.map(all -> all.of(field) == null));
    }

    private final javafx.beans.property.BooleanProperty unfilled = new javafx.beans.property.SimpleBooleanProperty() {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(UNFILLED, get());
        }
    };

    MergeField field() {
        return field;
    }

    /// A text lays its nodes out at their preferred size, without asking how high they are at that width.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                width < 0 ? Math.min(prefWidth(-1), getMaxWidth() > 0 ? getMaxWidth() : prefWidth(-1)) : width);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }
}
