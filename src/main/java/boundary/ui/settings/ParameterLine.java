package boundary.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One line of the scorecard: name, meaning, and four columns of figures. All lines of the same width have the same
/// columns; where there is little room, the meaning and the last column go.
final class ParameterLine extends Region {
    private static final double HEIGHT = 30;
    private static final double SIDE = 16;
    private static final double GAP = 8;
    private static final double FIGURE = 58;
    private static final double OWN = 76;
    private static final double ROOM_FOR_MEANING = 270;
    private static final double NAME_SHARE = 0.44;

    private final Label name;
    private final Label meaning;
    private final List<Label> figures;
    private final Region own;

    /// @param figures three, from left to right
    ParameterLine(Label name, Label meaning, List<Label> figures, Region own) {
        this.name = name;
        this.meaning = meaning;
        this.figures = figures;
        this.own = own;
        getStyleClass().add("parameter-line");
        figures.forEach(figure -> figure.setAlignment(Pos.CENTER_RIGHT));
        getChildren().addAll(name, meaning);
        getChildren().addAll(figures);
        getChildren().add(own);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() - SIDE - OWN;
        place(own, x, OWN);
        x -= GAP;
        double all = x - figures.size() * (GAP + FIGURE) - GAP - SIDE;
        boolean both = all >= ROOM_FOR_MEANING;
        figures.getLast().setVisible(both);
        for (Label figure : (both ? figures : figures.subList(0, figures.size() - 1)).reversed()) {
            x -= GAP + FIGURE;
            place(figure, x, FIGURE);
        }
        double words = x - GAP - SIDE;
        double first = both ? Math.floor(words * NAME_SHARE) : words;
        place(name, SIDE, first);
        meaning.setVisible(both);
        if (both) {
            place(meaning, SIDE + first + GAP, words - first - GAP);
        }
    }

    private void place(Node node, double x, double width) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), Math.max(0, width), height);
    }
}
