package boundary.ui.month;

import boundary.journal.Journal;
import boundary.report.MonthReview;
import boundary.text.Messages;
import boundary.text.paper.MonthPaper;
import boundary.text.paper.Paper;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.InSight;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.YearMonth;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The month in review: the page as it is printed, with the way to the months before and after.
public final class MonthScreen implements Screen {
    private final FxSession session;
    private final Messages messages;
    private final Outbox outbox;
    private final Jobs.Latest report = new Jobs.Latest();
    private final Label month = Type.STRONG.label("");
    private final PushButton previous;
    private final PushButton next;
    private final Sheet sheet = new Sheet();
    private final VBox said = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox root;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable YearMonth asked;
    private @Nullable Paper paper;

    private record Reading(MonthReview review, Paper paper) {}

    /// @param outbox writes and prints the page
    public MonthScreen(FxSession session, Messages messages, Outbox outbox) {
        this.session = session;
        this.messages = messages;
        this.outbox = outbox;
        previous = step("month-previous", Icon.LEFT, "month.previous", -1);
        next = step("month-next", Icon.RIGHT, "month.next", 1);
        month.setId("month-name");
        month.setAlignment(Pos.CENTER);
        month.setMinWidth(120);
        said.setId("month-said");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        var steps = new HBox(4, previous, month, next);
        steps.setAlignment(Pos.CENTER);
        var header = new PageHeader(messages.text("month.open"), "");
        header.setMinHeight(Region.USE_PREF_SIZE);
        header.actions(
                steps,
                button("month-text", "month.text").does(() -> save(Outbox.Form.TEXT)),
                button("month-pdf", "month.pdf").does(() -> save(Outbox.Form.PDF)),
                button("month-print", "month.print").key("Ctrl P").does(this::print));
        var desk = new VBox(sheet.node());
        desk.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(12, header, said, scroll);
        root.setId("month");
        root.getStylesheets()
                .add(Objects.requireNonNull(MonthScreen.class.getResource("/boundary/ui/month.css"))
                        .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        if (destination instanceof Destination.ToMonth to && (to.month() != null || asked == null)) {
            asked = to.month();
        }
        said.setVisible(false);
        listening.unsubscribe();
        listening = session.shown().subscribe(this::compute);
    }

    @Override
    public void leave() {
        listening.unsubscribe();
    }

    @Override
    public void press(KeyEvent key) {
        boolean plainAlt = key.isAltDown() && !key.isControlDown() && !key.isShiftDown();
        if (key.isControlDown() && !key.isAltDown() && key.getCode() == KeyCode.P) {
            print();
            key.consume();
        } else if (plainAlt && key.getCode() == KeyCode.LEFT) {
            previous.fire();
            key.consume();
        } else if (plainAlt && key.getCode() == KeyCode.RIGHT) {
            next.fire();
            key.consume();
        }
    }

    private PushButton step(String id, Icon icon, String key, int months) {
        String words = messages.text(key);
        PushButton button = PushButton.icon(icon, words).id(id).does(() -> go(months));
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private PushButton button(String id, String key) {
        return PushButton.secondary(messages.text(key)).id(id);
    }

    private void go(int months) {
        Shown shown = session.shown().get();
        asked = month(shown).plusMonths(months);
        said.setVisible(false);
        scroll.setVvalue(0);
        compute(shown);
    }

    /// {@return the month that was asked for; else the one that was over last, where anything was known then}
    private YearMonth month(Shown shown) {
        YearMonth first = MonthReview.first(shown.journal(), shown.today());
        YearMonth last = YearMonth.from(shown.today());
        YearMonth wanted = asked == null ? last.minusMonths(1) : asked;
        YearMonth notLater = wanted.isAfter(last) ? last : wanted;
        return notLater.isBefore(first) ? first : notLater;
    }

    private void compute(Shown shown) {
        YearMonth of = month(shown);
        month.setText(messages.dates().monthYear(of));
        previous.setDisable(!of.isAfter(MonthReview.first(shown.journal(), shown.today())));
        next.setDisable(!of.isBefore(YearMonth.from(shown.today())));
        Journal journal = shown.journal();
        report.start(
                progress -> {
                    MonthReview review = MonthReview.of(journal, shown.scores(), of, shown.today());
                    return new Reading(
                            review, MonthPaper.of(review, journal.practice().name(), messages));
                },
                reading -> {
                    if (!reading.paper().equals(paper)) {
                        paper = reading.paper();
                        sheet.show(reading.paper());
                    }
                });
    }

    private void save(Outbox.Form form) {
        Paper standing = paper;
        if (standing != null) {
            outbox.save(standing, standing.title(), form, messages, outcome -> {
                switch (outcome) {
                    case Outbox.Outcome.Saved saved ->
                        say(Tint.CALM, Icon.CHECK, saved.sentence(messages, "month.saved"));
                    case Outbox.Outcome.Failed(String sentence) -> say(Tint.DRAINING, Icon.WARNING, sentence);
                    case Outbox.Outcome.Left() -> said.setVisible(false);
                }
            });
        }
    }

    private void print() {
        Paper standing = paper;
        if (standing != null) {
            outbox.print(standing, messages, sentence -> {
                if (sentence.isEmpty()) {
                    said.setVisible(false);
                } else {
                    say(Tint.WATCH, Icon.WARNING, sentence);
                }
            });
        }
    }

    private void say(Tint tint, Icon icon, String sentence) {
        said.getChildren().setAll(new MessageLine(tint, icon, sentence).boxed());
        said.setVisible(true);
    }
}
