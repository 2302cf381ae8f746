package boundary.scoring;

/// The load of one client (§2): points a week, a Gamma–Poisson rate. Few data stay near the prior; a busy client is not
/// blamed for being busy; praise can't buy more than a part of the calendar.
///
/// @param burden S: the decayed burden of all entries, in points
/// @param contacts N: the decayed number of ordinary contacts not rated below 0
/// @param goods G: the decayed number of good signs
/// @param weeks E: the decayed weeks of the calendar
/// @param exposure weeks in all
/// @param perWeek the load, in points a week, above 0
public record Load(double burden, double contacts, double goods, double weeks, double exposure, double perWeek) {

    static Load of(Scorecard card, Layer layer, Sums sums, double weeks) {
        double perContact = card.of(Parameter.CONTACT_EXPOSURE);
        double exposure = card.of(Parameter.PRIOR_WEEKS)
                + weeks * (1 + perContact * layer.deficit())
                + perContact * sums.contacts()
                + Math.min(card.of(Parameter.GOOD_EXPOSURE) * sums.goods(), card.of(Parameter.GOOD_LIMIT) * weeks);
        double load = (card.of(Parameter.PRIOR_POINTS) + sums.burden()) / exposure;
        return new Load(sums.burden(), sums.contacts(), sums.goods(), weeks, exposure, load);
    }
}
