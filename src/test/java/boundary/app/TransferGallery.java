package boundary.app;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Galleries;
import boundary.ui.MadeUp;
import boundary.ui.kit.Theme;
import boundary.ui.transfer.TransferScreen;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/// Import and export on a made-up journal, to be looked at: theme, language, and the folder that is chosen.
public final class TransferGallery extends Application {
    @Override
    public void start(Stage stage) {
        List<String> options = getParameters().getRaw();
        MadeUp made = MadeUp.journal();
        var session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        var screen = new TransferScreen(
                session,
                Messages.in(Language.valueOf(options.get(1))),
                new FixedPlaces(options.get(2), options.get(2) + "-out"),
                new JournalTransfers(session, World.here().at(MadeUp.NOW)));
        Galleries.show(stage, screen, Theme.valueOf(options.getFirst()));
        screen.arrive(new Destination.ToTransfer());
    }

    public static void main(String[] args) {
        launch(args);
    }
}
