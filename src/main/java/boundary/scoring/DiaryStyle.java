package boundary.scoring;

/// How this person keeps the diary (§2), from what is not a burden.
///
/// @param activeShare A: the share of weeks that are not silent, 0 to 1
/// @param deficit D: how many ordinary contacts a client-week are logged fewer than by an average diarist, 0 or more
record DiaryStyle(double activeShare, double deficit) {

    /// @param contacts all ordinary contacts so far
    /// @param clientWeeks the weeks for which clients were observed, all together
    static DiaryStyle of(Scorecard card, double activeShare, int contacts, double clientWeeks) {
        double average = card.of(Parameter.USUAL_CONTACTS);
        double prior = card.of(Parameter.STYLE_PRIOR);
        double usual = (contacts + prior * average) / (clientWeeks + prior);
        return new DiaryStyle(activeShare, Math.max(0, average - usual));
    }
}
