package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All that the burden of a fact depends on (§2): facts of one cell cost the same. There are about a thousand cells,
/// and one object of each.
final class Cell {
    private static final int KINDS = Signal.values().length + 1;
    private static final int SEVERITIES = Severity.values().length;
    private static final int ENERGIES = Energy.values().length + 1;
    private static final Cell[] ALL = all();
    private static final List<List<Cell>> BY_KIND = byKind();

    private final int rank;
    private final @Nullable Signal kind;
    private final Severity severity;
    private final boolean justified;
    private final @Nullable Energy energy;

    private Cell(int rank) {
        this.rank = rank;
        int rest = rank;
        int e = rest % ENERGIES;
        rest /= ENERGIES;
        justified = rest % 2 == 1;
        rest /= 2;
        severity = Severity.values()[rest % SEVERITIES];
        rest /= SEVERITIES;
        kind = rest == Signal.values().length ? null : Signal.values()[rest];
        energy = e == Energy.values().length ? null : Energy.values()[e];
    }

    private static Cell[] all() {
        var all = new Cell[KINDS * SEVERITIES * 2 * ENERGIES];
        for (int rank = 0; rank < all.length; rank++) {
            all[rank] = new Cell(rank);
        }
        return all;
    }

    private static List<List<Cell>> byKind() {
        int each = ALL.length / KINDS;
        return IntStream.range(0, KINDS)
                .mapToObj(kind -> List.of(Arrays.copyOfRange(ALL, kind * each, (kind + 1) * each)))
                .toList();
    }

    /// @param kind nothing for an ordinary contact
    static Cell of(@Nullable Signal kind, Severity severity, boolean justified, @Nullable Energy energy) {
        int k = kind == null ? Signal.values().length : kind.ordinal();
        int e = energy == null ? Energy.values().length : energy.ordinal();
        return ALL[((k * SEVERITIES + severity.ordinal()) * 2 + (justified ? 1 : 0)) * ENERGIES + e];
    }

    /// {@return the cells of a kind, in canonical order}
    ///
    /// @param kind nothing for ordinary contact
    static List<Cell> of(@Nullable Signal kind) {
        return BY_KIND.get(kind == null ? Signal.values().length : kind.ordinal());
    }

    static Cell at(int rank) {
        return ALL[rank];
    }

    static int size() {
        return ALL.length;
    }

    /// {@return its place in the canonical order: kind, severity, justified, energy}
    int rank() {
        return rank;
    }

    /// {@return what it is a sign of; nothing for an ordinary contact}
    @Nullable
    Signal kind() {
        return kind;
    }

    Severity severity() {
        return severity;
    }

    /// {@return of a complaint: whether it was fair}
    boolean justified() {
        return justified;
    }

    /// {@return the rating; nothing where there is none that counts}
    @Nullable
    Energy energy() {
        return energy;
    }

    /// {@return the same where it was not fair}
    Cell unjustified() {
        return justified ? of(kind, severity, false, energy) : this;
    }

    boolean isBad() {
        return kind != null && kind.isBad();
    }

    boolean isGood() {
        return kind != null && kind.isGood();
    }

    boolean isOrdinary() {
        return kind == null;
    }

    /// {@return whether it is an ordinary contact that tired or wore out without any sign}
    boolean isWearing() {
        return kind == null && energy != null && energy.value() < 0;
    }
}
