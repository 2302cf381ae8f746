package boundary.ui.kit;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Counted words as chips, as many as there is room for, then how many more there are.
public final class CountChips extends Region {
    private static final double GAP = 4;
    private static final double HEIGHT = 20;

    /// A word and how often it was; 0 for a word without a count.
    public record Count(String word, int times) {}

    private final List<Chip> chips;
    private final Label more = Type.AXIS.label("");
    private final IntFunction<String> moreWords;

    /// @param moreWords the words for those that have no room
    /// @param all every word with its count, for the tooltip and for screen readers
    public CountChips(List<Count> counts, IntFunction<String> moreWords, String all) {
        this.moreWords = moreWords;
        chips = counts.stream().map(c -> new Chip(c.word(), c.times())).toList();
        setMaxHeight(HEIGHT);
        getChildren().addAll(chips);
        getChildren().add(more);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(all);
        Tooltip.install(this, new Tooltip(all));
    }

    @Override
    protected double computePrefWidth(double height) {
        return chips.stream().mapToDouble(c -> c.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int fitting = fitting();
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            chip.setVisible(i < fitting);
            if (i < fitting) {
                double width = i == 0 ? Math.min(chip.prefWidth(-1), roomForFirst()) : chip.prefWidth(-1);
                chip.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
                x += width + GAP;
            }
        }
        more.setVisible(fitting < chips.size());
        more.setText(more.isVisible() ? moreWords.apply(chips.size() - fitting) : "");
        double width = more.prefWidth(-1);
        more.resizeRelocate(snapPositionX(x), (getHeight() - 16) / 2, snapSizeX(width), 16);
    }

    private double roomForFirst() {
        more.setText(chips.size() == 1 ? "" : moreWords.apply(chips.size() - 1));
        return getWidth() - (chips.size() == 1 ? 0 : GAP + more.prefWidth(-1));
    }

    /// {@return how many chips have room, the words for the others included; the first one always, shortened}
    private int fitting() {
        double used = 0;
        for (int i = 0; i < chips.size(); i++) {
            used += chips.get(i).prefWidth(-1) + (i == 0 ? 0 : GAP);
            more.setText(moreWords.apply(chips.size() - i - 1));
            double rest = i == chips.size() - 1 ? 0 : GAP + more.prefWidth(-1);
            if (used + rest > getWidth() + 0.5) {
                return Math.max(1, i);
            }
        }
        return chips.size();
    }
}
