package boundary.ui.settings;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.FreeDays;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Galleries;
import boundary.ui.Look;
import boundary.ui.MadeUp;
import boundary.ui.Place;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/// The settings on a made-up journal, to be looked at: theme, language.
public final class SettingsGallery extends Application {
    @Override
    public void start(Stage stage) {
        List<String> options = getParameters().getRaw();
        MadeUp made = MadeUp.journal();
        var session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.CHANGE_POLICY,
                journal.policy()
                        .withZone(MadeUp.NOW.getZone())
                        .withFreeDays(List.of(
                                new FreeDays(
                                        LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 17), "Тәуелсіздік күні"),
                                new FreeDays(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6), "Winter break"))),
                stamp));
        Language language = Language.valueOf(options.get(1));
        var screen = new SettingsScreen(
                session,
                Messages.in(language),
                new Look(language, Look.Colours.SYSTEM),
                new Place("/home/aizhan/.local/share/boundary-journal/journal.bjournal", false));
        screen.arrive(new Destination.ToSettings());
        Galleries.show(stage, screen, Theme.valueOf(options.getFirst()));
    }

    public static void main(String[] args) {
        launch(args);
    }
}
