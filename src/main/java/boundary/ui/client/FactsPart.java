package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.journal.Obligation.Party;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.InSight;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is known of the work with a client beside the entries: what I did, the client's hard times, how much it wears
/// me out, and what is owed. Two columns where there is room.
final class FactsPart {
    private static final double WIDE = 900;

    private final FactDesk desk;
    private final TalkList talks;
    private final HardTimeList hardTimes;
    private final CheckInList checkIns;
    private final OwedList mine;
    private final OwedList theirs;
    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final HBox columns = new HBox(12);
    private final ScrollPane root = new ScrollPane(columns);

    /// @param edit takes the entry that is to be edited
    FactsPart(FxSession session, Messages messages, Consumer<InteractionId> edit) {
        desk = new FactDesk(session, messages);
        talks = new TalkList(desk, edit);
        hardTimes = new HardTimeList(desk);
        checkIns = new CheckInList(desk);
        mine = new OwedList(desk, Party.ME);
        theirs = new OwedList(desk, Party.CLIENT);
        for (VBox column : List.of(left, right)) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(1);
            column.setMinWidth(0);
        }
        root.setId("client-facts");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::place);
    }

    Region node() {
        return root;
    }

    /// Shows what the journal has of a client; what is being typed stays.
    ///
    /// @param anew whether another client is shown than before
    void show(Client client, boolean anew) {
        desk.turnTo(client.id());
        talks.show(anew);
        hardTimes.show(anew);
        checkIns.show(anew);
        mine.show(anew);
        theirs.show(anew);
        if (anew) {
            root.setVvalue(0);
        }
    }

    private void place(boolean wide) {
        left.getChildren().clear();
        right.getChildren().clear();
        if (wide) {
            left.getChildren().setAll(talks.card(), hardTimes.card());
            right.getChildren().setAll(checkIns.card(), mine.card(), theirs.card());
            columns.getChildren().setAll(left, right);
        } else {
            left.getChildren().setAll(checkIns.card(), talks.card(), hardTimes.card(), mine.card(), theirs.card());
            columns.getChildren().setAll(left);
        }
    }
}
