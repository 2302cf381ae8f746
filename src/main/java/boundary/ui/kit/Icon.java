package boundary.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictograms of the interface, 16 px, drawn with lines; their colour comes from the style sheet.
public enum Icon {
    TODAY(Feather.CALENDAR),
    DASHBOARD(Feather.BAR_CHART_2),
    CLIENTS(Feather.USERS),
    HISTORY(Feather.ROTATE_CCW),
    LETTERS(Feather.MAIL),
    FIT(Feather.TARGET),
    TRANSFER(Feather.SHUFFLE),
    SETTINGS(Feather.SLIDERS),
    HELP(Feather.HELP_CIRCLE),
    LOCK(Feather.LOCK),
    PLUS(Feather.PLUS),
    MINUS(Feather.MINUS),
    CHECK(Feather.CHECK),
    CLOSE(Feather.X),
    DOWN(Feather.CHEVRON_DOWN),
    UP(Feather.CHEVRON_UP),
    LEFT(Feather.CHEVRON_LEFT),
    RIGHT(Feather.CHEVRON_RIGHT),
    CLOCK(Feather.CLOCK),
    SEARCH(Feather.SEARCH),
    FLAG(Feather.FLAG),
    WARNING(Feather.ALERT_TRIANGLE),
    INFO(Feather.INFO),
    CALL(Feather.SMARTPHONE),
    EMAIL(Feather.MAIL),
    MESSAGE(Feather.MESSAGE_SQUARE),
    MEETING(Feather.USERS),
    FILE(Feather.FILE_TEXT),
    FOLDER(Feather.FOLDER),
    BOX(Feather.PACKAGE),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    LINK(Feather.LINK),
    BELL(Feather.BELL),
    COPY(Feather.COPY),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    SAVE(Feather.SAVE),
    PRINT(Feather.PRINTER),
    EXPORT(Feather.UPLOAD),
    IMPORT(Feather.DOWNLOAD),
    BOLD(Feather.BOLD),
    ITALIC(Feather.ITALIC),
    LIST(Feather.LIST);

    private final Feather feather;

    Icon(Feather feather) {
        this.feather = feather;
    }

    /// {@return a new 16 px picture in the muted colour, style class `icon`}
    public FontIcon node() {
        var icon = new FontIcon(feather);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// {@return a new 12 px picture, for chips and fields}
    public FontIcon small() {
        FontIcon icon = node();
        icon.getStyleClass().add("small");
        return icon;
    }

    /// {@return a new 16 px picture with a further style class, for example `accent` or `calm`}
    public FontIcon node(String styleClass) {
        FontIcon icon = node();
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
