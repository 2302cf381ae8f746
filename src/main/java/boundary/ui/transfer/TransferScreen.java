package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Screen;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.TabBar;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Import and export: files come in as one edit that can be undone, and go out whole or not at all.
public final class TransferScreen implements Screen {
    private static final double IN_WIDTH = 820;

    /// The two ways.
    private enum Way {
        IN,
        OUT
    }

    private final FxSession session;
    private final ImportCard in;
    private final BundleCard check;
    private final ExportPane out;
    private final TabBar<Way> ways = new TabBar<>();
    private final VBox page = new VBox(12);
    private final ScrollPane incoming;
    private Subscription following = Subscription.EMPTY;

    public TransferScreen(FxSession session, Messages messages, Choosers choosers, Transfers transfers) {
        this.session = session;
        in = new ImportCard(session, messages, choosers, transfers);
        out = new ExportPane(session, messages, choosers, transfers);
        check = new BundleCard(messages, choosers);
        var left = new VBox(12, in.card(), check.card());
        left.setMaxSize(IN_WIDTH, Region.USE_PREF_SIZE);
        in.card().setMaxHeight(Region.USE_PREF_SIZE);
        incoming = new ScrollPane(left);
        incoming.setId("transfer-in");
        incoming.setFitToWidth(true);
        VBox.setVgrow(incoming, Priority.ALWAYS);
        VBox.setVgrow(out.node(), Priority.ALWAYS);
        for (Way way : Way.values()) {
            ways.tab(way, messages.name("transfer.way.", way));
            ways.button(way).setId("transfer-way-" + way);
        }
        page.setId("transfer");
        page.getChildren()
                .setAll(new PageHeader(messages.text("nav.transfer"), messages.text("transfer.about")), ways, incoming);
        ways.valueProperty().addListener((value, before, now) -> turn(now == Way.OUT));
        ways.valueProperty().set(Way.IN);
        page.getStylesheets()
                .add(Objects.requireNonNull(TransferScreen.class.getResource("/boundary/ui/transfer.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void arrive(Destination destination) {
        following.unsubscribe();
        if (destination instanceof Destination.ToExport asked) {
            out.show(asked);
            ways.valueProperty().set(Way.OUT);
        }
        following = session.shown().subscribe(shown -> follow());
        focus();
    }

    @Override
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        in.stop();
        check.stop();
        out.stop();
    }

    private boolean isOut() {
        return ways.valueProperty().get() == Way.OUT;
    }

    private void follow() {
        if (isOut()) {
            out.follow();
        }
    }

    private void turn(boolean outwards) {
        page.getChildren().set(page.getChildren().size() - 1, outwards ? out.node() : incoming);
        follow();
    }

    private void focus() {
        if (isOut()) {
            out.focus();
        } else {
            in.focus();
        }
    }
}
