package boundary.ui.settings;

import boundary.journal.Absence;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The holidays and pauses of the consultant, the latest first. Each change is an edit of the journal.
final class AwayCard {
    private final FxSession session;
    private final Messages messages;
    private final FactList<Absence> list;

    AwayCard(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        var words = new FactWords(messages).list("settings.away.none");
        list = new FactList<>(
                "away",
                messages.text("settings.away"),
                words,
                Absence::key,
                this::row,
                new AwayFields(session, messages),
                this::delete);
        Label means = Type.SECONDARY.wrapped(messages.text("settings.away.means"));
        var line = new VBox(means);
        line.getStyleClass().add("fact-ask");
        list.card().subtitled(messages.text("settings.away.about"));
        list.card().getChildren().add(1, line);
    }

    Card card() {
        return list.card();
    }

    /// Shows the absences that the journal has; what is being typed stays.
    void show() {
        list.show(session.journal().absences().reversed(), false);
    }

    private FactRow row(Absence absence) {
        LocalDate today = session.shown().get().today();
        String days = absence.from().equals(absence.to())
                ? messages.dates().briefYear(absence.from())
                : messages.dates().range(absence.from(), absence.to());
        return new FactRow(days, absence.why(), "", absence.to().isBefore(today), List.of());
    }

    private void delete(Absence absence) {
        session.apply((journal, stamp) -> Edits.remove(Edit.Kind.NOTE_ABSENCE, absence, stamp));
    }
}
