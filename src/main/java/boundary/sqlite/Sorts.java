package boundary.sqlite;

import java.util.List;

/// All sorts of things that the journal keeps.
final class Sorts {
    static final List<Sort<?>> ALL = List.of(
            new PolicySort(),
            new ClientSort(),
            new InteractionSort(),
            new ActionTakenSort(),
            new HardshipSort(),
            new AbsenceSort(),
            new CheckInSort(),
            new QuietDaySort(),
            new ObligationSort(),
            new IncomeSort(),
            new OpinionSort(),
            new AgreementSort(),
            new BoundarySort(),
            new ExtraSort(),
            new LetterSentSort(),
            new DisengagementSort(),
            new PracticeSort(),
            new OwnTemplateSort(),
            new ResourceSort(),
            new SavedFilterSort());

    private Sorts() {}

    /// {@return the sort of a thing}
    static Sort<?> of(Object value) {
        for (Sort<?> sort : ALL) {
            if (sort.type().isInstance(value)) {
                return sort;
            }
        }
        throw new IllegalArgumentException("no table keeps a " + value.getClass());
    }
}
