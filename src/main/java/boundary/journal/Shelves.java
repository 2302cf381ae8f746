package boundary.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shelves of everything that is neither an entry, nor a client, nor the policy; immutable.
record Shelves(
        Shelf<ActionTaken> actions,
        Shelf<Hardship> hardships,
        Shelf<Absence> absences,
        Shelf<CheckIn> checkIns,
        Shelf<QuietDay> quietDays,
        Shelf<Obligation> obligations,
        Shelf<Income> income,
        Shelf<Opinion> opinions,
        Shelf<Agreement> agreements,
        Shelf<Boundary> boundaries,
        Shelf<Extra> extras,
        Shelf<LetterSent> letters,
        Shelf<Disengagement> disengagements,
        Shelf<Practice> practice,
        Shelf<OwnTemplate> templates,
        Shelf<Resource> resources,
        Shelf<SavedFilter> filters) {

    static final Shelves EMPTY = new Shelves(
            Shelf.empty(Comparator.comparing(ActionTaken::day).thenComparing(ActionTaken::key)),
            Shelf.empty(Comparator.comparing(Hardship::from).thenComparing(Hardship::key)),
            Shelf.empty(Comparator.comparing(Absence::from).thenComparing(Absence::key)),
            Shelf.empty(Comparator.comparing(CheckIn::day).thenComparing(CheckIn::key)),
            Shelf.empty(Comparator.comparing(QuietDay::day)),
            Shelf.empty(Comparator.comparing(Obligation::opened).thenComparing(Obligation::key)),
            Shelf.empty(Comparator.comparing(Income::day).thenComparing(Income::key)),
            Shelf.empty(Comparator.comparing(Opinion::day).thenComparing(Opinion::key)),
            Shelf.empty(Comparator.comparing(Agreement::key)),
            Shelf.empty(Comparator.comparing(Boundary::set).thenComparing(Boundary::key)),
            Shelf.empty(Comparator.comparing(Extra::decided).thenComparing(Extra::key)),
            Shelf.empty(Comparator.comparing(LetterSent::day).thenComparing(LetterSent::key)),
            Shelf.empty(Comparator.comparing(Disengagement::key)),
            Shelf.empty(Comparator.comparing(Practice::key)),
            Shelf.empty(Comparator.comparing(OwnTemplate::name).thenComparing(OwnTemplate::key)),
            Shelf.empty(Comparator.comparing(Resource::name).thenComparing(Resource::key)),
            Shelf.empty(Comparator.comparing(SavedFilter::name).thenComparing(SavedFilter::key)));

    @Nullable
    Item at(Item like) {
        return shelf(like).at(like.key());
    }

    List<? extends Version<? extends Item>> versionsOf(Item like) {
        return shelf(like).versionsOf(like.key());
    }

    Shelves with(Change.OfItem change, long sequence) {
        return new Shelves(
                added(actions, ActionTaken.class, change, sequence),
                added(hardships, Hardship.class, change, sequence),
                added(absences, Absence.class, change, sequence),
                added(checkIns, CheckIn.class, change, sequence),
                added(quietDays, QuietDay.class, change, sequence),
                added(obligations, Obligation.class, change, sequence),
                added(income, Income.class, change, sequence),
                added(opinions, Opinion.class, change, sequence),
                added(agreements, Agreement.class, change, sequence),
                added(boundaries, Boundary.class, change, sequence),
                added(extras, Extra.class, change, sequence),
                added(letters, LetterSent.class, change, sequence),
                added(disengagements, Disengagement.class, change, sequence),
                added(practice, Practice.class, change, sequence),
                added(templates, OwnTemplate.class, change, sequence),
                added(resources, Resource.class, change, sequence),
                added(filters, SavedFilter.class, change, sequence));
    }

    Shelves asKnownOn(LocalDate day) {
        return new Shelves(
                actions.asKnownOn(day),
                hardships.asKnownOn(day),
                absences.asKnownOn(day),
                checkIns.asKnownOn(day),
                quietDays.asKnownOn(day),
                obligations.asKnownOn(day),
                income.asKnownOn(day),
                opinions.asKnownOn(day),
                agreements.asKnownOn(day),
                boundaries.asKnownOn(day),
                extras.asKnownOn(day),
                letters.asKnownOn(day),
                disengagements.asKnownOn(day),
                practice.asKnownOn(day),
                templates.asKnownOn(day),
                resources.asKnownOn(day),
                filters.asKnownOn(day));
    }

    void collect(List<Journal.Recorded> into) {
        List.of(
                        actions,
                        hardships,
                        absences,
                        checkIns,
                        quietDays,
                        obligations,
                        income,
                        opinions,
                        agreements,
                        boundaries,
                        extras,
                        letters,
                        disengagements,
                        practice,
                        templates,
                        resources,
                        filters)
                .forEach(shelf -> collect(shelf, into));
    }

    static <T extends Item> void collect(Shelf<T> shelf, List<Journal.Recorded> into) {
        shelf.all().forEach((key, all) -> {
            Class<? extends Item> sort = sort(all);
            all.forEach(v -> into.add(new Journal.Recorded.OfItem(sort, key, v)));
        });
    }

    private static Class<? extends Item> sort(List<? extends Version<? extends Item>> all) {
        for (Version<? extends Item> version : all) {
            Item item = version.value();
            if (item != null) {
                return item.getClass();
            }
        }
        return Item.class; // it was never there
    }

    private Shelf<? extends Item> shelf(Item like) {
        return switch (like) {
            case ActionTaken a -> actions;
            case Hardship h -> hardships;
            case Absence a -> absences;
            case CheckIn c -> checkIns;
            case QuietDay q -> quietDays;
            case Obligation o -> obligations;
            case Income i -> income;
            case Opinion o -> opinions;
            case Agreement a -> agreements;
            case Boundary b -> boundaries;
            case Extra e -> extras;
            case LetterSent l -> letters;
            case Disengagement d -> disengagements;
            case Practice p -> practice;
            case OwnTemplate o -> templates;
            case Resource r -> resources;
            case SavedFilter f -> filters;
            case Client c -> throw new IllegalArgumentException("clients have a shelf of their own");
            case Policy p -> throw new IllegalArgumentException("the policy has a shelf of its own");
        };
    }

    private static <T extends Item> Shelf<T> added(Shelf<T> shelf, Class<T> type, Change.OfItem change, long sequence) {
        if (!type.isInstance(change.item())) {
            return shelf;
        }
        Item after = change.after();
        T value = after == null ? null : type.cast(after);
        return shelf.with(change.key(), Journal.version(value, change, sequence));
    }
}
