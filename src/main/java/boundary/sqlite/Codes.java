package boundary.sqlite;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Sets of codes that stand in one column, one space between.
final class Codes {
    private Codes() {}

    static String of(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, String codes) {
        Set<E> set = EnumSet.noneOf(type);
        if (!codes.isEmpty()) {
            Arrays.stream(codes.split(" ")).forEach(code -> set.add(Enum.valueOf(type, code)));
        }
        return set;
    }
}
