package boundary.ui.capture;

import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the controls of the form stand, in the order of Tab, each with its name and with what is wrong with it.
final class FormLayout extends VBox {
    private static final double LEAST_HEIGHT = 120;

    private final EntryFields fields;
    private final Messages messages;
    private final boolean fresh;
    private final Labelled client;
    private final Labelled day;
    private final Labelled time;
    private final Labelled minutes;
    private final Label problem = Type.SMALL_STRONG.wrapped("");
    private final FlowPane seldom = new FlowPane(8, 2);
    private final Label reason = Type.SMALL.wrapped("");

    /// @param fresh whether a new entry is logged
    FormLayout(EntryFields fields, Messages messages, boolean fresh, Runnable save, Runnable cancel) {
        this.fields = fields;
        this.messages = messages;
        this.fresh = fresh;
        getStyleClass().add("form");
        client = labelled("client", fields.client);
        day = labelled("day", fields.day);
        time = labelled("time", fields.time);
        minutes = labelled("minutes", fields.minutes);
        problem.getStyleClass().add("problem");
        problem.setId("form-problem");
        reason.getStyleClass().add("reason");
        reason.setId("form-reason");
        var signals = new Labelled(messages.text("capture.form.signals"), fields.burdens);
        signals.getStyleClass().add("signals");
        signals.getChildren().add(2, fields.good);
        fields.fair.setMinWidth(USE_PREF_SIZE);
        var rows = new VBox(
                row(client, labelled("direction", fields.direction), labelled("channel", fields.channel)),
                row(
                        day,
                        time,
                        minutes,
                        labelled("billing", fields.billing),
                        labelled("energy", fields.energy),
                        labelled("severity", fields.severity)),
                signals,
                row(labelled("actions", fields.actions), labelled("topic", fields.topic)),
                answer(),
                notes());
        rows.getStyleClass().add("form-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(LEAST_HEIGHT);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(scroll, buttons(save, cancel));
        signals.getChildren().add(fields.fair);
    }

    /// Says what is wrong beside each control; {@return whether nothing is}
    boolean check() {
        boolean named = fields.client.in(Draft.EMPTY).client() != null || fresh && fields.client.isNew();
        String whom = fields.client.isNew() ? "capture.form.clientUnknown" : "capture.noClient";
        client.problem(named ? "" : messages.text(whom));
        day.problem(fields.day.isWrong() ? messages.text("capture.form.dayWrong") : "");
        time.problem(fields.timeWrong() ? messages.text("capture.form.timeWrong") : "");
        minutes.problem(fields.minutesWrong() ? messages.text("capture.form.minutesWrong") : "");
        problem("");
        return !client.isWrong() && !day.isWrong() && !time.isWrong() && !minutes.isWrong();
    }

    /// Says what is wrong with the whole; an empty sentence where nothing is.
    void problem(String sentence) {
        problem.setText(sentence);
    }

    /// Says why the moment is off-hours; an empty sentence where it is not.
    void reason(String sentence) {
        reason.setText(sentence);
    }

    private Labelled labelled(String key, Node control) {
        return new Labelled(messages.text("capture.form." + key), control);
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(16, 8, nodes);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// What was answered, of an entry that stands and came from the client.
    private Node answer() {
        Labelled taken = labelled("taken", fields.taken);
        var row = row(labelled("answer", fields.answer), taken);
        Runnable follow = () -> {
            boolean shown = !fresh && fields.direction.chosen() == Direction.IN;
            row.setVisible(shown);
            row.setManaged(shown);
            taken.setVisible(fields.answer.chosen() != null);
        };
        fields.direction.onChange(follow);
        fields.answer.onChange(follow);
        follow.run();
        return row;
    }

    private Node notes() {
        Labelled note = labelled("note", fields.note);
        String hint = messages.text("capture.form.feeling") + " · " + messages.text("capture.form.feelingHint");
        var feeling = new Labelled(hint, fields.feeling);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox.setHgrow(feeling, Priority.ALWAYS);
        note.setPrefWidth(300);
        feeling.setPrefWidth(300);
        return new HBox(16, note, feeling);
    }

    /// Puts a step that is seldom taken beside the others, and what is to be known of it.
    ///
    /// @param said a sentence about the words of the entry; nothing where there is none
    void also(@Nullable String said, PushButton step) {
        seldom.getChildren().setAll(step);
        if (said != null) {
            seldom.getChildren().addFirst(Type.SMALL.wrapped(said));
        }
    }

    private Node buttons(Runnable save, Runnable cancel) {
        var said = new VBox(reason, seldom, problem);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        PushButton saving = PushButton.primary(messages.text(fresh ? "capture.form.log" : "common.save"))
                .key("Ctrl Enter")
                .id("form-save")
                .does(save);
        saving.setDefaultButton(true);
        PushButton cancelling = PushButton.secondary(messages.text("common.cancel"))
                .key("Esc")
                .id("form-cancel")
                .does(cancel);
        var row = new HBox(8, said, cancelling, saving);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
