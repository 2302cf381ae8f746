package boundary.ui;

import boundary.text.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks to this user on this computer; lives outside the journal and changes no score.
public final class Look {

    /// Which colours the user chose.
    public enum Colours {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Colours> colours;

    public Look(Language language, Colours colours) {
        this.language = new SimpleObjectProperty<>(language);
        this.colours = new SimpleObjectProperty<>(colours);
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Colours> colours() {
        return colours;
    }
}
