package boundary.evaluation;

/// A true stretch of draining weeks of one client, by the places of its first and last week.
public record Episode(int first, int last) {

    int weeks() {
        return last - first + 1;
    }
}
