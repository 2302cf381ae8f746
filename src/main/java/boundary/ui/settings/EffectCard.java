package boundary.ui.settings;

import boundary.report.ScorecardPreview;
import boundary.report.ScorecardPreview.Row;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Parameter;
import boundary.text.Messages;
import boundary.text.ParameterWords;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.Card;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What changes of the model would do to every client, before they count, and the ways on.
final class EffectCard {
    private static final double WIDTH = 404;
    private static final double LEAST = 344;

    private final Messages messages;
    private final ScorecardDesk desk;
    private final EffectWords words;
    private final Label changes = Type.SECONDARY.wrapped("");
    private final Label bands = Type.SMALL_STRONG.wrapped("");
    private final Label mark;
    private final KitTable<Row> table = new KitTable<>(28);
    private final PushButton apply;
    private final PushButton learnt;
    private final PushButton discard;
    private final Card card;

    /// @param dropped told when the changes are to be forgotten
    EffectCard(Messages messages, ScorecardDesk desk, Runnable dropped) {
        this.messages = messages;
        this.desk = desk;
        words = new EffectWords(messages);
        changes.setId("scorecard-changes");
        bands.setId("scorecard-bands");
        changes.setMinHeight(Region.USE_PREF_SIZE);
        bands.setMinHeight(Region.USE_PREF_SIZE);
        mark = Type.SMALL.wrapped(messages.text("scorecard.mark"));
        mark.setMinHeight(Region.USE_PREF_SIZE);
        columns();
        apply = PushButton.primary(messages.text("scorecard.apply"))
                .id("scorecard-apply")
                .does(desk::apply);
        learnt = PushButton.secondary(messages.text("scorecard.keepLearnt"))
                .id("scorecard-keep")
                .does(this::keepLearnt);
        discard = PushButton.secondary(messages.text("scorecard.discard"))
                .id("scorecard-discard")
                .does(dropped);
        learnt.managedProperty().bind(learnt.visibleProperty());
        var buttons = new FlowPane(8, 8, apply, learnt, discard);
        VBox.setVgrow(table, Priority.ALWAYS);
        card = new Card(messages.text("scorecard.effect"))
                .body(changes)
                .flush(table)
                .body(new VBox(12, new VBox(bands, mark), buttons));
        card.getStyleClass().add("effect-card");
        card.setMinWidth(LEAST);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        showChanges();
    }

    Card card() {
        return card;
    }

    /// Says what would be changed.
    void showChanges() {
        changes.setText(words.changes(desk));
        boolean none = desk.pending().isNone();
        apply.setDisable(none);
        discard.setDisable(none);
        Set<Parameter> changed = desk.pending().changed();
        learnt.setVisible(changed.size() == 1 && changed.stream().allMatch(this::isFixing));
    }

    /// Shows what it would do.
    void show(ScorecardPreview preview) {
        table.feed(preview.rows(), Row::client);
        boolean none = desk.pending().isNone();
        bands.setText(none ? "" : words.bands(preview));
        bands.setVisible(!none);
        mark.setVisible(!none);
    }

    private void columns() {
        table.setId("scorecard-effect");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.whenEmpty(messages.text("dashboard.noneOpen"));
        table.column("client", messages.text("dashboard.column.client"), 120, this::name)
                .setMinWidth(80);
        var now = table.column("now", messages.text("scorecard.now"), 58, row -> figure(row.now(), Type.NUMBER));
        var then = table.column(
                "then",
                messages.text("scorecard.then"),
                60,
                row -> figure(row.then(), row.isMoved() ? Type.NUMBER_STRONG : Type.NUMBER));
        now.getStyleClass().add("right");
        then.getStyleClass().add("right");
        table.fixed(now).fixed(then);
        table.fixed(table.column("band", messages.text("scorecard.bandThen"), 146, this::band));
    }

    private Node name(Row row) {
        Label label = (row.isRenamed() ? Type.STRONG : Type.BODY).label(row.name());
        label.setTooltip(new Tooltip(row.name()));
        return label;
    }

    private Node figure(Assessment assessment, Type type) {
        Label label = type.label(
                assessment.isInsufficient()
                        ? messages.text("common.none")
                        : messages.figures().decimal(Tenths.of(assessment.hundredths()) / 10.0, 1));
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private Node band(Row row) {
        return new BandBadge(
                Tint.valueOf(row.then().band().name()),
                messages.wording().band(row.then().band()));
    }

    private boolean isFixing(Parameter parameter) {
        return ParameterWords.kind(parameter) != null && desk.pending().draft().of(parameter.name()) != null;
    }

    private void keepLearnt() {
        desk.change(pending -> {
            PendingTuning next = pending;
            for (Parameter parameter : pending.changed()) {
                next = next.with(parameter, null);
            }
            return next;
        });
    }
}
