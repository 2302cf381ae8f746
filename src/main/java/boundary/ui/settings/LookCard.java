package boundary.ui.settings;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Look;
import boundary.ui.kit.Card;
import boundary.ui.kit.Segmented;
import javafx.beans.property.ObjectProperty;
import javafx.util.Subscription;

/// Language and colours of the window, changed at once and kept outside the journal.
final class LookCard {
    private final Look look;
    private final Segmented<Language> language = new Segmented<>();
    private final Segmented<Look.Colours> colours = new Segmented<>();
    private final Card card;

    LookCard(Messages messages, Look look) {
        this.look = look;
        language.setId("language");
        for (Language each : Language.values()) {
            language.choice(each, each.ownName());
        }
        colours.setId("colours");
        for (Look.Colours each : Look.Colours.values()) {
            colours.choice(each, messages.name("settings.theme.", each));
        }
        passOn(language, look.language());
        passOn(colours, look.colours());
        card = new Card(messages.text("settings.look"))
                .body(new Rows()
                        .row(messages.text("settings.language"), language)
                        .row(messages.text("settings.theme"), colours)
                        .node());
    }

    Card card() {
        return card;
    }

    /// Shows what the look says from now on, until the subscription ends.
    Subscription follow() {
        return look.language()
                .subscribe(now -> language.valueProperty().set(now))
                .and(look.colours().subscribe(now -> colours.valueProperty().set(now)));
    }

    private static <T> void passOn(Segmented<T> choice, ObjectProperty<T> kept) {
        choice.valueProperty().set(kept.get());
        choice.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                kept.set(now);
            }
        });
    }
}
