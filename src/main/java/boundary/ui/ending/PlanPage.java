package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.journal.Obligation.Party;
import boundary.report.EndingPlan;
import boundary.report.EndingPlan.Name;
import boundary.report.EndingPlan.State;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Outbox;
import boundary.ui.kit.Icon;
import boundary.ui.kit.InSight;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan itself: the strip of steps, what is to be done in the open one, and what it rests on at both sides.
final class PlanPage {
    private static final double WIDE = 940;
    private static final double LEFT = 320;
    private static final double RIGHT = 288;

    private final Messages messages;
    private final StepStrip strip;
    private final DutyList mine;
    private final DutyList theirs;
    private final LastDayCard lastDay;
    private final CopyCard copy;
    private final GivenBackCard back;
    private final NoContactCard noContact;
    private final MoneyPanel money;
    private final Map<Name, StepPanel> panels = new EnumMap<>(Name.class);
    private final VBox left = new VBox(12);
    private final VBox middle = new VBox(12);
    private final VBox right = new VBox(12);
    private final HBox columns = new HBox(12);
    private final ScrollPane pane = new ScrollPane(columns);
    private final VBox threatened = new VBox();
    private final PushButton next;
    private final VBox root;
    private boolean wide = true;
    private Name at = Name.COPY;
    private @Nullable EndingPlan shown;

    /// @param letter by which notice is given
    /// @param mayCome shows what may come after the notice
    /// @param go takes where the user wants to go
    PlanPage(EndingDesk desk, Outbox outbox, NoticeLetter letter, Runnable mayCome, Consumer<Destination> go) {
        messages = desk.messages();
        strip = new StepStrip(messages, this::open);
        mine = new DutyList(desk, Party.ME);
        theirs = new DutyList(desk, Party.CLIENT);
        lastDay = new LastDayCard(desk, () -> open(Name.LAST_DAY));
        copy = new CopyCard(desk);
        back = new GivenBackCard(messages);
        noContact = new NoContactCard(desk, mayCome, go);
        panels.put(Name.COPY, new CopyPanel(desk, outbox, go));
        money = new MoneyPanel(desk, go);
        panels.put(Name.MONEY, money);
        panels.put(Name.LAST_DAY, new LastDayPanel(desk));
        panels.put(Name.NOTICE, new NoticePanel(desk, mine::edit, letter, mayCome));
        panels.put(Name.HAND_OVER, new HandOverPanel(desk));
        panels.put(Name.CLOSE, new ClosePanel(desk, mine::waive));
        next = PushButton.secondary("").id("ending-next").does(this::openNext);
        for (VBox column : List.of(left, middle, right)) {
            column.setMinWidth(0);
        }
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setId("ending-page");
        InSight.keep(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        threatened.managedProperty().bind(threatened.visibleProperty());
        root = new VBox(12, strip.node(), threatened, pane);
        root.setId("ending-plan");
        pane.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(now -> {
            wide = !Boolean.FALSE.equals(now);
            arrange();
        });
    }

    Region node() {
        return root;
    }

    /// Shows a plan; what is being typed stays.
    ///
    /// @param other whether another client is shown than before
    void show(EndingPage page, boolean other) {
        EndingPlan plan = page.plan();
        boolean anew = other || shown == null;
        boolean steps = shown == null || shown.steps().size() != plan.steps().size();
        shown = plan;
        if (anew || plan.state(at).isEmpty()) {
            at = plan.next().orElse(Name.CLOSE);
            pane.setVvalue(0);
        }
        mine.show(plan, anew);
        theirs.show(plan, anew);
        lastDay.show(plan, page.money());
        copy.show(plan);
        back.show(plan, page.money());
        noContact.show(plan);
        showThreats(plan);
        money.tray(page.extras());
        panels.values().forEach(panel -> panel.show(plan, anew));
        refresh(plan, anew || steps);
    }

    /// The one sentence that holds above everything where there were threats.
    private void showThreats(EndingPlan plan) {
        Disengagement planned = plan.plan();
        if (planned == null || !planned.noContact() || plan.client().until() != null) {
            threatened.setVisible(false);
            return;
        }
        String since = messages.dates().brief(planned.begun());
        var line = new MessageLine(Tint.STRAINED, Icon.LOCK, messages.text("ending.capture.noContact", since));
        threatened.getChildren().setAll(line.boxed());
        threatened.setVisible(true);
    }

    /// Forgets what was shown: there is no plan any more.
    void forget() {
        shown = null;
    }

    /// Opens the step of a number, counted from 1; does nothing where there is none.
    void open(int number) {
        EndingPlan plan = shown;
        if (plan != null && number >= 1 && number <= plan.steps().size()) {
            open(plan.steps().get(number - 1).name());
            strip.focus();
        }
    }

    private void open(Name name) {
        EndingPlan plan = shown;
        if (plan != null && plan.state(name).isPresent()) {
            at = name;
            refresh(plan, true);
        }
    }

    private void openNext() {
        EndingPlan plan = shown;
        if (plan != null) {
            plan.next().ifPresent(this::open);
            strip.focus();
        }
    }

    private void refresh(EndingPlan plan, boolean rearrange) {
        strip.show(plan, at);
        Name following = plan.next().orElse(null);
        boolean done = plan.state(at).filter(state -> state == State.DONE).isPresent();
        Panels.show(next, done && following != null && following != at);
        if (following != null) {
            next.setText(messages.text("ending.next", new StepWords(messages).title(following, plan)));
        }
        if (rearrange) {
            arrange();
        }
    }

    private void arrange() {
        EndingPlan plan = shown;
        StepPanel panel = panels.get(at);
        if (plan == null || panel == null) {
            return;
        }
        boolean threats = StepWords.threatened(plan);
        var foot = new HBox(next);
        foot.setAlignment(Pos.CENTER_LEFT);
        left.getChildren().setAll(mine.card(), theirs.card());
        middle.getChildren().setAll(panel.node(), foot);
        right.getChildren().setAll(copy.node(), back.node());
        if (threats) {
            middle.getChildren().add(1, noContact.node());
        } else {
            left.getChildren().add(lastDay.node());
        }
        left.setPrefWidth(wide ? LEFT : 1);
        left.setMinWidth(wide ? LEFT : 0);
        middle.setPrefWidth(1);
        right.setPrefWidth(RIGHT);
        right.setMinWidth(wide ? RIGHT : 0);
        HBox.setHgrow(left, wide ? Priority.NEVER : Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        if (wide) {
            columns.getChildren().setAll(left, middle, right);
        } else {
            middle.getChildren().addAll(copy.node(), back.node());
            columns.getChildren().setAll(middle, left);
        }
    }
}
