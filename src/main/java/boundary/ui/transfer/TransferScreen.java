package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Screen;
import boundary.ui.kit.PageHeader;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Import and export: files come in as one edit that can be undone, and go out whole or not at all.
public final class TransferScreen implements Screen {
    private static final double RIGHT_WIDTH = 404;

    private final FxSession session;
    private final ImportCard in;
    private final ExportCard out;
    private final BundleCard check;
    private final ScrollPane root;
    private Subscription following = Subscription.EMPTY;

    public TransferScreen(FxSession session, Messages messages, Choosers choosers, Transfers transfers) {
        this.session = session;
        in = new ImportCard(session, messages, choosers, transfers);
        out = new ExportCard(session, messages, choosers, transfers);
        check = new BundleCard(messages, choosers);
        var left = new VBox(12, in.card(), check.card());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        out.card().setMinWidth(RIGHT_WIDTH);
        out.card().setMaxSize(RIGHT_WIDTH, Region.USE_PREF_SIZE);
        in.card().setMaxHeight(Region.USE_PREF_SIZE);
        var page = new VBox(
                12,
                new PageHeader(messages.text("nav.transfer"), messages.text("transfer.about")),
                new HBox(12, left, out.card()));
        root = new ScrollPane(page);
        root.setId("transfer");
        root.setFitToWidth(true);
        root.getStylesheets()
                .add(Objects.requireNonNull(TransferScreen.class.getResource("/boundary/ui/transfer.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        following.unsubscribe();
        following = session.shown().subscribe(shown -> out.follow());
        in.focus();
    }

    @Override
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        in.stop();
        check.stop();
        out.stop();
    }
}
