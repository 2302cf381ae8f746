package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMapTest {

    /// A key with one of three hash codes, two of which differ in the highest bit alone.
    private record Clashing(int number) {
        @Override
        public int hashCode() {
            return switch (number % 3) {
                case 0 -> 0;
                case 1 -> Integer.MIN_VALUE;
                default -> -1;
            };
        }
    }

    /// A map and what it should hold.
    private record Pair<K>(PersistentMap<K, Integer> map, Map<K, Integer> expected) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsWhatAHashMapHolds(long seed) {
        assertLikeAHashMap(seed, 400, i -> i * 0x01000193);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void keysOfOneHashCodeStandSideBySide(long seed) {
        assertLikeAHashMap(seed, 60, Clashing::new);
    }

    @Test
    void aHundredThousandKeysAreAllFound() {
        PersistentMap<Integer, Integer> map = PersistentMap.empty();
        for (int i = 0; i < 100_000; i++) {
            map = map.with(i * 64, i);
        }
        assertEquals(100_000, map.size());
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, map.at(i * 64));
            assertNull(map.at(i * 64 + 1));
        }
    }

    /// Random changes; every earlier map keeps what it held.
    private static <K> void assertLikeAHashMap(long seed, int keys, IntFunction<K> key) {
        var random = new Random(seed);
        PersistentMap<K, Integer> map = PersistentMap.empty();
        var expected = new HashMap<K, Integer>();
        List<Pair<K>> earlier = new ArrayList<>();
        for (int step = 0; step < 1000; step++) {
            K changed = key.apply(random.nextInt(keys));
            map = map.with(changed, step);
            expected.put(changed, step);
            if (step % 50 == 0) {
                earlier.add(new Pair<>(map, new HashMap<>(expected)));
            }
        }
        earlier.add(new Pair<>(map, expected));
        for (Pair<K> pair : earlier) {
            assertHolds(pair, "seed " + seed);
            for (int i = 0; i < keys; i++) {
                assertEquals(pair.expected.get(key.apply(i)), pair.map.at(key.apply(i)), "seed " + seed);
            }
        }
    }

    private static <K> void assertHolds(Pair<K> pair, String message) {
        var held = new HashMap<K, Integer>();
        pair.map.forEach((key, value) -> assertNull(held.put(key, value), message + ": a key twice"));
        assertEquals(pair.expected, held, message);
        assertEquals(pair.expected.size(), pair.map.size(), message);
    }
}
