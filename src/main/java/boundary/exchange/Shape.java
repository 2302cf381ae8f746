package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import java.util.Arrays;

/// What sort of thing a version in a JSON file is of, by the code that stands there.
enum Shape {
    POLICY(Policy.class),
    CLIENT(Client.class),
    ENTRY(Interaction.class),
    ACTION(ActionTaken.class),
    HARDSHIP(Hardship.class),
    ABSENCE(Absence.class),
    CHECK_IN(CheckIn.class),
    QUIET_DAY(QuietDay.class),
    OBLIGATION(Obligation.class),
    INCOME(Income.class),
    OPINION(Opinion.class),
    AGREEMENT(Agreement.class),
    BOUNDARY(Boundary.class),
    EXTRA(Extra.class),
    LETTER(LetterSent.class),
    ENDING(Disengagement.class),
    PRACTICE(Practice.class),
    TEMPLATE(OwnTemplate.class),
    RESOURCE(Resource.class),
    FILTER(SavedFilter.class);

    private final Class<?> sort;

    Shape(Class<?> sort) {
        this.sort = sort;
    }

    /// {@return the shape of things of a class}
    static Shape of(Class<?> sort) {
        return Arrays.stream(values()).filter(s -> s.sort == sort).findFirst().orElseThrow();
    }
}
