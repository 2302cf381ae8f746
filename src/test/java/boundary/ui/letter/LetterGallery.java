package boundary.ui.letter;

import boundary.journal.Boundary;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.Practice;
import boundary.journal.Signal;
import boundary.letter.MergeField;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Galleries;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.application.Application;
import javafx.stage.Stage;

/// The letters on a made-up journal, to be looked at: theme, language, template.
public final class LetterGallery extends Application {
    @Override
    public void start(Stage stage) {
        List<String> options = getParameters().getRaw();
        MadeUp made = MadeUp.journal();
        var rule = new Boundary(
                new ItemId(new UUID(3, 3)),
                made.id("Northwind Studio"),
                MadeUp.NOW.toLocalDate(),
                Set.of(Signal.OFF_HOURS),
                "I answer from 9 to 18 on working days, and calls in the evening wait until the next morning at nine.");
        made.session().apply(Edits.put(made.session().journal(), Edit.Kind.NOTE_BOUNDARY, rule, made.stamp()));
        made.session()
                .apply(Edits.put(
                        made.session().journal(),
                        Edit.Kind.CHANGE_PRACTICE,
                        Practice.UNKNOWN.withName("Dana Ibrayeva"),
                        made.stamp()));
        var session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        Messages messages = Messages.in(Language.valueOf(options.get(1)));
        var screen = new LettersScreen(session, messages, new NoOutbox(), () -> MadeUp.NOW);
        Galleries.show(stage, screen, Theme.valueOf(options.getFirst()));
        screen.arrive(new Destination.ToLetter(made.id("Northwind Studio"), options.get(2), null));
        screen.desk().state().subscribe(state -> {
            if (!state.letter().isBlank() && state.typed().isEmpty()) {
                screen.desk().type(MergeField.WORK, "texts for the site");
            }
        });
    }
}
