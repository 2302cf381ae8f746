package boundary.ui.settings;

import boundary.journal.Signal;
import boundary.scoring.Parameter;
import boundary.scoring.PersonalWeight;
import boundary.text.Messages;
import boundary.text.ParameterWords;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The simple choice: how much each kind of sign weighs for this person.
final class SimpleRows {
    private static final double ROOM_FOR_VALUE = 480;

    private final Messages messages;
    private final ParameterWords words;
    private final ScorecardDesk desk;
    private final Map<Parameter, Row> rows = new EnumMap<>(Parameter.class);
    private final VBox node = new VBox();
    private boolean showing;

    /// How much a kind weighs.
    enum Weight {
        LITTLE,
        NORMAL,
        LOT;

        /// {@return the own value that says so; nothing where none is needed}
        @Nullable
        Double of(Parameter parameter) {
            return switch (this) {
                case LITTLE -> parameter.standard() / 2;
                case NORMAL -> null;
                case LOT -> parameter.standard() * 2;
            };
        }

        /// {@return which choice an own value is; nothing where it is another one}
        static @Nullable Weight of(Parameter parameter, @Nullable Double own) {
            for (Weight each : values()) {
                if (Objects.equals(each.of(parameter), own)) {
                    return each;
                }
            }
            return null;
        }
    }

    private record Row(Label value, Segmented<Weight> choice) {}

    SimpleRows(Messages messages, ScorecardDesk desk) {
        this.messages = messages;
        this.words = new ParameterWords(messages);
        this.desk = desk;
        node.setId("simple-weights");
        for (Signal kind : Signal.values()) {
            if (kind.isBad()) {
                node.getChildren().add(line(Parameter.weight(kind)));
            }
        }
        show();
    }

    Region node() {
        return node;
    }

    /// Shows the values that would count.
    void show() {
        showing = true;
        rows.forEach((parameter, row) -> {
            row.choice()
                    .valueProperty()
                    .set(Weight.of(parameter, desk.pending().draft().of(parameter.name())));
            row.value().setText(value(parameter));
        });
        showing = false;
    }

    private String value(Parameter parameter) {
        String points = words.value(parameter, desk.value(parameter));
        if (desk.pending().draft().of(parameter.name()) != null) {
            return messages.text("scorecard.value.own", points);
        }
        PersonalWeight weight = desk.layer().weights().get(ParameterWords.kind(parameter));
        return weight == null || weight.ratings() == 0
                ? messages.text("scorecard.value.default", points)
                : messages.count("scorecard.value.learnt", weight.ratings(), points);
    }

    private Region line(Parameter parameter) {
        Label name = Type.BODY.label(words.name(parameter));
        Label means = Type.SECONDARY.label(words.means(parameter));
        means.setTooltip(new Tooltip(words.about(parameter)));
        var both = new VBox(name, means);
        both.getStyleClass().add("two-lines");
        both.setMinWidth(90);
        HBox.setHgrow(both, Priority.ALWAYS);
        Label value = Type.SECONDARY.label("");
        value.setId("weight-" + parameter);
        value.setMinWidth(0);
        Segmented<Weight> choice = choice(parameter);
        rows.put(parameter, new Row(value, choice));
        var line = new HBox(12, both, value, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("simple-weight");
        value.managedProperty().bind(value.visibleProperty());
        value.visibleProperty().bind(line.widthProperty().greaterThan(ROOM_FOR_VALUE));
        return line;
    }

    private Segmented<Weight> choice(Parameter parameter) {
        var choice = new Segmented<Weight>().small();
        choice.setId("choice-" + parameter);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMaxHeight(Region.USE_PREF_SIZE);
        for (Weight each : Weight.values()) {
            String word = messages.name("scorecard.weighs.", each);
            choice.choice(each, word);
            choice.button(each).setId("choice-" + parameter + "-" + each);
            choice.button(each).setAccessibleText(words.name(parameter) + ": " + word);
        }
        choice.valueProperty().addListener((chosen, before, now) -> {
            if (!showing && now != null) {
                desk.change(pending -> pending.with(parameter, now.of(parameter)));
            }
        });
        return choice;
    }
}
