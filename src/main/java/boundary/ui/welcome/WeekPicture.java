package boundary.ui.welcome;

import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A working week as seven small columns, six in the morning to ten at night from top to bottom.
final class WeekPicture extends HBox {
    private static final double HEIGHT = 36;
    private static final double WIDTH = 10;
    private static final int FIRST_HOUR = 6;
    private static final int HOURS = 16;

    WeekPicture(WorkingHours week) {
        super(4);
        getStyleClass().add("week-picture");
        for (DayOfWeek day : DayOfWeek.values()) {
            getChildren().add(column(week.on(day)));
        }
    }

    private static Pane column(WorkingHours.@Nullable Hours hours) {
        var column = new Pane();
        column.getStyleClass().add("day");
        column.setMinSize(WIDTH, HEIGHT);
        column.setMaxSize(WIDTH, HEIGHT);
        if (hours != null) {
            var work = new Region();
            work.getStyleClass().add("work");
            double from = at(hours.from().toSecondOfDay());
            work.setPrefSize(WIDTH, at(hours.to().toSecondOfDay()) - from);
            work.relocate(0, from);
            column.getChildren().add(work);
        }
        return column;
    }

    private static double at(int secondOfDay) {
        return (secondOfDay / 3600.0 - FIRST_HOUR) / HOURS * HEIGHT;
    }
}
