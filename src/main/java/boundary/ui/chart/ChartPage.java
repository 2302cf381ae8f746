package boundary.ui.chart;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.scoring.Period;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.kit.InSight;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The charts of some clients and a time, below one another: of one client its weeks and boundaries too.
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
        breaches = new BreachFrame(messages, outbox);
        one = Type.MUTED.wrapped(messages.text("chart.page.choose"));
        one.setId("charts-one");
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
    /// @param clients whom to look at; empty for all
    /// @param from the first day; nothing begins with the first entry
    /// @param to the last day; nothing ends today
    public void show(Shown state, Set<ClientId> clients, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null || to.isAfter(state.today()) ? state.today() : to;
        LocalDate first = from == null ? firstDay(state.journal(), clients, last) : from;
        Client only =
                clients.size() == 1 ? state.journal().client(clients.iterator().next()) : null;
        reach.show(state, clients, new Period(first.isAfter(last) ? last : first, last));
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

    private void lead(ScorePage page) {
        Assessment now = page.assessment();
        List<Node> nodes = column.getChildren();
        boolean drawn = page.chart().points().size() > 1 && !now.isInsufficient();
        if (drawn && !nodes.contains(one) && !nodes.contains(score.card())) {
            nodes.addFirst(score.card());
        }
        score.show(page.chart(), now, page.page().client().name(), page.clearAfter());
    }

    private static LocalDate firstDay(Journal journal, Set<ClientId> clients, LocalDate otherwise) {
        return journal.clients().stream()
                .filter(client -> clients.isEmpty() || clients.contains(client.id()))
                .map(client -> journal.interactions(client.id()))
                .filter(entries -> !entries.isEmpty())
                .map(List::getFirst)
                .map(Interaction::day)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
