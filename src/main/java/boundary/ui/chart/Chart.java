package boundary.ui.chart;

import java.util.List;

/// A chart with all that is said about it.
///
/// @param title what it is called beside others of the same client
/// @param subtitle what it shows and of which time; may be empty
/// @param name what it is called where it stands alone, in a picture and as a file
/// @param plot what it draws
/// @param legend what its marks mean
/// @param numbers the same as a table
/// @param spoken the numbers in a sentence
public record Chart(
        String title, String subtitle, String name, Plot plot, List<LegendKey> legend, Numbers numbers, String spoken) {
    public Chart {
        legend = List.copyOf(legend);
    }
}
