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
import boundary.journal.Item;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;

/// What sort of thing a version in a JSON file is of, by the code that stands there.
enum Shape {
    POLICY,
    CLIENT,
    ENTRY,
    ACTION,
    HARDSHIP,
    ABSENCE,
    CHECK_IN,
    QUIET_DAY,
    OBLIGATION,
    INCOME,
    OPINION,
    AGREEMENT,
    BOUNDARY,
    EXTRA,
    LETTER,
    ENDING,
    PRACTICE,
    TEMPLATE,
    RESOURCE;

    static Shape of(Item item) {
        return switch (item) {
            case Policy p -> POLICY;
            case Client c -> CLIENT;
            case ActionTaken a -> ACTION;
            case Hardship h -> HARDSHIP;
            case Absence a -> ABSENCE;
            case CheckIn c -> CHECK_IN;
            case QuietDay q -> QUIET_DAY;
            case Obligation o -> OBLIGATION;
            case Income i -> INCOME;
            case Opinion o -> OPINION;
            case Agreement a -> AGREEMENT;
            case Boundary b -> BOUNDARY;
            case Extra e -> EXTRA;
            case LetterSent l -> LETTER;
            case Disengagement d -> ENDING;
            case Practice p -> PRACTICE;
            case OwnTemplate t -> TEMPLATE;
            case Resource r -> RESOURCE;
        };
    }
}
