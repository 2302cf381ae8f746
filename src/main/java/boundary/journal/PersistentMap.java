package boundary.journal;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable map whose changed copies share all that did not change: a hash array mapped trie (Bagwell 2001), 32
/// ways, with a list where full hashes collide. Looking up and changing take a handful of steps whatever the size.
final class PersistentMap<K, V> {
    private static final int BITS = 5;
    private static final int DEPTH_LIMIT = 35;
    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(new Branch(0, new Object[0]), 0);

    private final Branch root;
    private final int size;

    private PersistentMap(Branch root, int size) {
        this.root = root;
        this.size = size;
    }

    /// One key and its value.
    private record Leaf(Object key, Object value) {}

    /// Up to 32 children (`Branch` or `Leaf`), those that exist packed side by side; below the last bits of the
    /// hash, a plain list of leaves.
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Branch(int bitmap, Object[] children) {}

    @SuppressWarnings("unchecked") // holds nothing, so it holds nothing of the wrong type
    static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only `with` puts values in
    @Nullable
    V at(K key) {
        int hash = spread(key);
        Branch branch = root;
        for (int shift = 0; shift < DEPTH_LIMIT; shift += BITS) {
            int bit = 1 << (hash >>> shift & 31);
            if ((branch.bitmap & bit) == 0) {
                return null;
            }
            Object child = branch.children[index(branch, bit)];
            if (child instanceof Leaf leaf) {
                return leaf.key.equals(key) ? (V) leaf.value : null;
            }
            branch = (Branch) child;
        }
        for (Object child : branch.children) {
            if (((Leaf) child).key.equals(key)) {
                return (V) ((Leaf) child).value;
            }
        }
        return null;
    }

    /// {@return a map in which the key has this value}
    PersistentMap<K, V> with(K key, V value) {
        boolean fresh = at(key) == null;
        return new PersistentMap<>(put(root, new Leaf(key, value), spread(key), 0), fresh ? size + 1 : size);
    }

    /// Calls the action with every key and value, in no order that means anything.
    void forEach(BiConsumer<K, V> action) {
        visit(root, action);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> void visit(Branch branch, BiConsumer<K, V> action) {
        for (Object child : branch.children) {
            if (child instanceof Leaf leaf) {
                action.accept((K) leaf.key, (V) leaf.value);
            } else {
                visit((Branch) child, action);
            }
        }
    }

    private static Branch put(Branch branch, Leaf leaf, int hash, int shift) {
        if (shift >= DEPTH_LIMIT) {
            return collide(branch, leaf);
        }
        int bit = 1 << (hash >>> shift & 31);
        int at = index(branch, bit);
        if ((branch.bitmap & bit) == 0) {
            return new Branch(branch.bitmap | bit, inserted(branch.children, at, leaf));
        }
        Object child = branch.children[at];
        Object next = child instanceof Leaf other
                ? beside(other, leaf, hash, shift + BITS)
                : put((Branch) child, leaf, hash, shift + BITS);
        return new Branch(branch.bitmap, replaced(branch.children, at, next));
    }

    private static Object beside(Leaf other, Leaf leaf, int hash, int shift) {
        if (other.key.equals(leaf.key)) {
            return leaf;
        }
        Branch below = put(new Branch(0, new Object[0]), other, spread(other.key), shift);
        return put(below, leaf, hash, shift);
    }

    private static Branch collide(Branch branch, Leaf leaf) {
        for (int i = 0; i < branch.children.length; i++) {
            if (((Leaf) branch.children[i]).key.equals(leaf.key)) {
                return new Branch(0, replaced(branch.children, i, leaf));
            }
        }
        return new Branch(0, inserted(branch.children, branch.children.length, leaf));
    }

    private static int index(Branch branch, int bit) {
        return Integer.bitCount(branch.bitmap & bit - 1);
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static Object[] replaced(Object[] children, int at, Object child) {
        Object[] copy = children.clone();
        copy[at] = child;
        return copy;
    }

    private static Object[] inserted(Object[] children, int at, Object child) {
        Object[] copy = Arrays.copyOf(children, children.length + 1);
        System.arraycopy(children, at, copy, at + 1, children.length - at);
        copy[at] = child;
        return copy;
    }
}
