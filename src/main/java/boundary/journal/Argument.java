package boundary.journal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A fact about one burden of an entry, in the client's favour: what is argued with is the entry, never the verdict.
/// Each gives the entry as it is with that fact, and leaves its words alone.
public enum Argument {
    /// It was agreed beforehand: this burden does not count.
    AGREED,
    /// The consultant invited it: this burden does not count.
    INVITED,
    /// The complaint was fair.
    FAIR,
    /// The entry belongs to another client. Not said of an entry with a good sign beside the burden: taken away
    /// together they could raise the score of the client.
    WRONG_CLIENT,
    /// It was one step less severe.
    NOT_SO_BAD;

    /// {@return whether this can be said of a burden of an entry: the burden counts, and the fact would be news}
    public boolean fits(Interaction entry, Signal kind) {
        boolean counts = kind.isBad()
                && entry.signals().contains(kind)
                && !entry.excused().contains(kind);
        return counts
                && switch (this) {
                    case AGREED, INVITED -> true;
                    case WRONG_CLIENT -> entry.signals().stream().noneMatch(Signal::isGood);
                    case FAIR -> kind == Signal.COMPLAINT && !entry.fair();
                    case NOT_SO_BAD -> entry.severity() != Severity.MILD;
                };
    }

    /// {@return the entry as it is with this fact}
    ///
    /// @param kind the burden that it is about
    /// @param other whose entry it is, for `WRONG_CLIENT`; else nothing
    /// @throws IllegalArgumentException if that can't be said of the entry, or the other client is missing, is the
    /// same, or is given without need
    public Interaction on(Interaction entry, Signal kind, @Nullable ClientId other) {
        if (!fits(entry, kind)) {
            throw new IllegalArgumentException(this + " can't be said of " + kind + " of that entry");
        }
        if ((other != null) != (this == WRONG_CLIENT) || entry.client().equals(other)) {
            throw new IllegalArgumentException("only an entry of a wrong client goes to another one");
        }
        return switch (this) {
            case AGREED, INVITED -> entry.withExcused(with(entry.excused(), kind));
            case FAIR -> entry.withFair(true);
            case WRONG_CLIENT -> entry.withClient(Objects.requireNonNull(other));
            case NOT_SO_BAD -> entry.withSeverity(lower(entry.severity()));
        };
    }

    /// {@return the entry as it stands without an excuse for a burden, which counts again}
    public static Interaction withdrawn(Interaction entry, Signal kind) {
        Set<Signal> left = EnumSet.noneOf(Signal.class);
        left.addAll(entry.excused());
        left.remove(kind);
        return entry.withExcused(left);
    }

    private static Set<Signal> with(Set<Signal> signals, Signal kind) {
        Set<Signal> all = EnumSet.of(kind);
        all.addAll(signals);
        return Collections.unmodifiableSet(all);
    }

    /// {@return one step less; what nobody called anything counts as middling}
    private static Severity lower(@Nullable Severity severity) {
        return severity == Severity.SEVERE ? Severity.MIDDLING : Severity.MILD;
    }
}
