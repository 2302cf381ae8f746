package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.ExtrasTray;
import boundary.report.MoneyPage;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.chart.ShareFrame;
import boundary.ui.kit.InSight;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a client pays: the income, the unpaid extras and what becomes of them, and the bills.
final class MoneyPart {
    private static final double WIDE = 900;
    private static final double SIDE = 376;

    private final MoneyDesk desk;
    private final Jobs.Latest report = new Jobs.Latest();
    private final IncomeCard income;
    private final MoneyTiles tiles;
    private final ReserveCard reserve;
    private final TrayCard tray;
    private final BillsCard bills;
    private final ShareFrame shares;
    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final HBox columns = new HBox(12);
    private final ScrollPane root = new ScrollPane();
    private boolean anew;

    /// What is shown of one state of the journal.
    private record Both(MoneyPage money, ExtrasTray tray) {}

    /// @param open takes the entry that is to be edited
    MoneyPart(FxSession session, Messages messages, Outbox outbox, Consumer<InteractionId> open) {
        desk = new MoneyDesk(session, messages, outbox);
        income = new IncomeCard(desk);
        tiles = new MoneyTiles(messages);
        reserve = new ReserveCard(desk);
        tray = new TrayCard(desk, open);
        bills = new BillsCard(desk);
        shares = new ShareFrame(messages, outbox);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        VBox.setVgrow(tray.card(), Priority.ALWAYS);
        for (Region card : new Region[] {income.card(), tiles.node(), reserve.card(), bills.card(), shares.card()}) {
            card.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.setContent(new VBox(12, columns, shares.card()));
        root.setId("client-money");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::place);
    }

    Region node() {
        return root;
    }

    /// Shows what the session shows.
    ///
    /// @param next whether it is another client than before
    void show(Client client, boolean next) {
        desk.turnTo(client.id());
        anew |= next;
        Journal journal = desk.journal();
        LocalDate today = desk.today();
        report.start(
                progress ->
                        new Both(MoneyPage.of(journal, client.id(), today), ExtrasTray.of(journal, client.id(), today)),
                this::show);
        shares.show(desk.shown(), Set.of(), client.id(), today);
    }

    /// Shows the numbers of the chart, or the chart again.
    void turnNumbers() {
        income.turn();
    }

    private void show(Both both) {
        if (!both.money().client().id().equals(desk.client())) {
            return; // another client is on its way
        }
        income.show(both.money(), anew);
        tiles.show(both.money());
        reserve.show(both.money(), anew);
        tray.show(both.tray(), anew);
        bills.show(both.tray(), anew);
        if (anew) {
            root.setVvalue(0);
        }
        anew = false;
    }

    private void place(boolean wide) {
        left.getChildren().clear();
        right.getChildren().clear();
        left.setMinWidth(wide ? SIDE : 0);
        left.setPrefWidth(wide ? SIDE : Region.USE_COMPUTED_SIZE);
        if (wide) {
            left.getChildren().setAll(income.card(), tiles.node(), reserve.card());
            right.getChildren().setAll(tray.card(), bills.card());
            columns.getChildren().setAll(left, right);
        } else {
            right.getChildren().setAll(income.card(), tiles.node(), reserve.card(), tray.card(), bills.card());
            columns.getChildren().setAll(right);
        }
    }
}
