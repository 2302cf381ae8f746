package boundary.ui.kit;

import javafx.scene.control.Label;

/// The sizes and weights of text in use; a size is followed by its line height in pixels.
public enum Type {
    /// 20/28 bold.
    TITLE("title"),
    /// 14/20 semibold.
    SECTION("section"),
    /// 13/20.
    BODY("body"),
    /// 13/20 semibold.
    STRONG("strong"),
    /// 13/20 in the muted colour.
    MUTED("muted"),
    /// 12/16 in the muted colour.
    SECONDARY("secondary"),
    /// 12/16 in the colour of body text.
    SMALL("small-text"),
    /// 12/16 semibold.
    SMALL_STRONG("small-strong"),
    /// 11/16 in the muted colour: axes and keys.
    AXIS("axis"),
    /// 20/28 semibold: one large figure.
    FIGURE("figure"),
    /// 13/20 with equally wide digits, for columns.
    NUMBER("number"),
    /// 13/20 semibold with equally wide digits.
    NUMBER_STRONG("number-strong"),
    /// 14/20 semibold with equally wide digits: a score in a list.
    SCORE("score");

    private final String styleClass;

    Type(String styleClass) {
        this.styleClass = styleClass;
    }

    /// {@return the style class of this kind of text, usable on any labelled node}
    public String styleClass() {
        return styleClass;
    }

    /// {@return a new label of this kind}
    public Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// {@return a new label of this kind that breaks into lines where it is narrow}
    public Label wrapped(String text) {
        Label label = label(text);
        label.setWrapText(true);
        label.getStyleClass().add("wrapped");
        return label;
    }
}
