package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import boundary.ui.chart.BreachFrame;
import boundary.ui.chart.ChartFrame;
import boundary.ui.kit.InSight;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was agreed with a client, and the boundaries with what happened before and after they were told. Two columns
/// where there is room.
final class AgreementPart {
    private static final double WIDE = 820;

    private final FactDesk desk;
    private final AgreementCard agreement;
    private final SheetCard sheet;
    private final BoundaryList boundaries;
    private final BreachFrame breaches;
    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final HBox columns = new HBox(12);
    private final ScrollPane root = new ScrollPane();

    /// @param outbox writes the page for the client
    /// @param open takes the entry that is to be opened
    AgreementPart(FxSession session, Messages messages, Outbox outbox, Consumer<InteractionId> open) {
        desk = new FactDesk(session, messages);
        agreement = new AgreementCard(desk);
        sheet = new SheetCard(desk, outbox);
        boundaries = new BoundaryList(desk, new BreachEntries(session, messages, open));
        breaches = new BreachFrame(ChartFrame.Room.HALF, messages, outbox);
        for (VBox column : List.of(left, right)) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(1);
            column.setMinWidth(0);
        }
        root.setContent(columns);
        root.setId("client-agreement");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::place);
    }

    Region node() {
        return root;
    }

    /// Shows what the session shows.
    ///
    /// @param anew whether it is another client than before
    void show(Client client, boolean anew) {
        desk.turnTo(client.id());
        agreement.show(anew);
        sheet.show(anew);
        boundaries.show(anew);
        breaches.show(desk.journal(), client, desk.today());
        if (anew) {
            root.setVvalue(0);
        }
    }

    /// Opens the form of the agreement.
    void edit() {
        agreement.open();
    }

    private void place(boolean wide) {
        left.getChildren().clear();
        right.getChildren().clear();
        if (wide) {
            left.getChildren().setAll(agreement.card(), sheet.card());
            right.getChildren().setAll(boundaries.card(), breaches.card());
            columns.getChildren().setAll(left, right);
        } else {
            left.getChildren().setAll(agreement.card(), boundaries.card(), breaches.card(), sheet.card());
            columns.getChildren().setAll(left);
        }
    }
}
