package boundary.ui.settings;

import boundary.journal.Signal;
import boundary.report.ParameterGroup;
import boundary.scoring.Parameter;
import boundary.scoring.PersonalWeight;
import boundary.text.Messages;
import boundary.text.ParameterWords;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every parameter of the model, in groups: default, what was learnt from how many ratings, and the value in force, to
/// be changed. What is fixed by definition is shown and can't be.
final class ParameterRows {
    private final Messages messages;
    private final ParameterWords words;
    private final ScorecardDesk desk;
    private final Consumer<String> trouble;
    private final Consumer<String> about;
    private final Map<Parameter, Row> rows = new EnumMap<>(Parameter.class);
    private final VBox node = new VBox();

    /// What changes in a line.
    private record Row(Label learnt, Label ratings, ParameterField own) {}

    /// @param trouble takes the sentence about what was typed and can't be; empty where all is well
    /// @param about takes all about the parameter that has the focus, in one line
    ParameterRows(Messages messages, ScorecardDesk desk, Consumer<String> trouble, Consumer<String> about) {
        this.messages = messages;
        this.words = new ParameterWords(messages);
        this.desk = desk;
        this.trouble = trouble;
        this.about = about;
        node.setId("all-parameters");
        for (ParameterGroup group : ParameterGroup.values()) {
            var heading = new VBox(Type.SMALL_STRONG.wrapped(words.group(group)));
            heading.getStyleClass().add("parameter-group");
            node.getChildren().add(heading);
            group.parameters().forEach(parameter -> node.getChildren().add(line(parameter)));
        }
        show();
    }

    Region node() {
        return node;
    }

    /// {@return the names of the columns, to stand above the lines}
    static Region header(Messages messages) {
        var figures = List.of(
                Type.SECONDARY.label(messages.text("scorecard.default")),
                Type.SECONDARY.label(messages.text("scorecard.learnt")),
                Type.SECONDARY.label(messages.text("scorecard.ratings")));
        Label own = Type.SECONDARY.label(messages.text("scorecard.yours"));
        own.setAlignment(Pos.CENTER_RIGHT);
        own.getStyleClass().add("own-heading");
        var line = new ParameterLine(
                Type.SECONDARY.label(messages.text("scorecard.parameter")),
                Type.SECONDARY.label(messages.text("scorecard.meaning")),
                figures,
                own);
        line.getStyleClass().add("heading");
        return line;
    }

    /// Shows the values that would count.
    void show() {
        rows.forEach((parameter, row) -> {
            boolean isOwn = desk.pending().draft().of(parameter.name()) != null;
            row.own().show(words.value(parameter, desk.value(parameter)), isOwn);
            showLearnt(parameter, row);
        });
    }

    private void showLearnt(Parameter parameter, Row row) {
        Signal kind = ParameterWords.kind(parameter);
        PersonalWeight weight = kind == null ? null : desk.layer().weights().get(kind);
        if (weight == null || weight.ratings() == 0) {
            row.learnt().setText(messages.text("common.none"));
            row.ratings().setText(messages.text("common.none"));
        } else {
            row.learnt().setText(words.value(parameter, weight.learnt()));
            row.ratings().setText(messages.figures().whole(weight.ratings()));
        }
    }

    /// Shows the values that would count, whatever was typed.
    void reset() {
        trouble.accept("");
        rows.forEach((parameter, row) -> row.own().reset(words.value(parameter, desk.value(parameter))));
    }

    private Region line(Parameter parameter) {
        Label learnt = Type.NUMBER.label("");
        Label ratings = Type.NUMBER.label("");
        var figures = new ArrayList<Label>();
        figures.add(Type.NUMBER.label(words.value(parameter, parameter.standard())));
        figures.add(learnt);
        figures.add(ratings);
        Region own;
        if (ParameterWords.isFixed(parameter)) {
            Label fixed = Type.NUMBER.label(words.value(parameter, parameter.standard()));
            fixed.setAlignment(Pos.CENTER_RIGHT);
            fixed.getStyleClass().add("fixed-value");
            own = fixed;
            learnt.setText(messages.text("common.none"));
            ratings.setText(messages.text("common.none"));
        } else {
            own = field(parameter, learnt, ratings);
        }
        var line = new ParameterLine(
                Type.BODY.label(words.name(parameter)), Type.SECONDARY.label(words.means(parameter)), figures, own);
        line.setId("line-" + parameter);
        Tooltip.install(line, new Tooltip(words.about(parameter)));
        return line;
    }

    private ParameterField field(Parameter parameter, Label learnt, Label ratings) {
        var field = new ParameterField(() -> settle(parameter));
        field.setId("own-" + parameter);
        field.setAccessibleText(words.about(parameter));
        field.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                about.accept(words.about(parameter));
            }
        });
        rows.put(parameter, new Row(learnt, ratings, field));
        return field;
    }

    /// Empty goes back to what was learnt, or to the default; what is out of range changes nothing.
    private void settle(Parameter parameter) {
        ParameterField field = Objects.requireNonNull(rows.get(parameter)).own();
        Double typed = field.number();
        boolean wrong = !field.isBlank() && (typed == null || typed < parameter.least() || typed > parameter.most());
        field.invalid(wrong);
        trouble.accept(wrong ? words.wrong(parameter, field.getText().strip()) : "");
        if (!wrong) {
            desk.change(pending -> pending.with(parameter, typed));
            field.reset(words.value(parameter, desk.value(parameter)));
        }
    }
}
