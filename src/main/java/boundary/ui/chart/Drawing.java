package boundary.ui.chart;

import java.util.List;

/// A picture as marks, the lowest first: the one thing that the window shows and that a file holds, so that the two
/// can't differ.
///
/// @param width in pixels
/// @param height in pixels
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
