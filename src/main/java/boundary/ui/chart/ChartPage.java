package boundary.ui.chart;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.kit.InSight;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The charts of some entries and their clients, below one another: of one client its weeks and boundaries too.
public final class ChartPage {
    private final ScoreFrame score;
    private final ReachFrame reach;
    private final ShareFrame shares;
    private final BreachFrame breaches;
    private final Label one;
    private final VBox column = new VBox(12);
    private final ScrollPane root = new ScrollPane(column);
    private final Jobs.Latest report = new Jobs.Latest();

    /// @param outbox writes pictures
    public ChartPage(Messages messages, Outbox outbox) {
        score = new ScoreFrame(messages, outbox);
        reach = new ReachFrame(messages, outbox);
        shares = new ShareFrame(messages, outbox);
        breaches = new BreachFrame(ChartFrame.Room.WIDE, messages, outbox);
        one = Type.MUTED.wrapped(messages.text("chart.page.choose"));
        one.setId("charts-one");
        column.setPadding(new Insets(12));
        root.setId("charts");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(root);
    }

    /// {@return the page, as high as it is given}
    public Region node() {
        return root;
    }

    /// Shows the charts; they come a moment later.
    ///
    /// @param entries that were found, oldest first
    /// @param clients who was asked for; empty for all
    /// @param to the last day that was asked for; nothing ends today
    public void show(Shown state, List<Interaction> entries, Set<ClientId> clients, @Nullable LocalDate to) {
        LocalDate last = to == null || to.isAfter(state.today()) ? state.today() : to;
        Client only =
                clients.size() == 1 ? state.journal().client(clients.iterator().next()) : null;
        reach.show(state, clients, entries);
        shares.show(state, clients, only == null ? null : only.id(), last);
        column.getChildren().setAll(reach.card(), shares.card());
        if (only == null) {
            column.getChildren().add(one);
        } else {
            breaches.show(state.journal(), only, last);
            column.getChildren().add(breaches.card());
            report.start(
                    progress -> ScorePage.of(
                            state.journal(),
                            last.equals(state.today())
                                    ? state.scores()
                                    : state.scores().on(last),
                            only.id()),
                    this::lead);
        }
    }

    /// Takes the focus to the first chart.
    public void focus() {
        if (column.getChildren().contains(score.card())) {
            score.focus();
        } else {
            reach.focus();
        }
    }

    private void lead(ScorePage page) {
        Assessment now = page.assessment();
        List<Node> nodes = column.getChildren();
        boolean drawn = page.chart().points().size() > 1 && !now.isInsufficient();
        if (drawn && !nodes.contains(one) && !nodes.contains(score.card())) {
            nodes.addFirst(score.card());
        }
        score.show(page.chart(), now, page.page().client().name(), page.clearAfter());
    }
}
