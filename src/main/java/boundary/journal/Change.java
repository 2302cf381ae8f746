package boundary.journal;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing as it was and as it becomes; an absent side means "did not exist". Carries the words of an entry too.
/// Applying it to a journal where `before` is not what stands there is refused.
public sealed interface Change {

    /// {@return the identity of what changes}
    UUID key();

    /// {@return when it became known}
    Known known();

    /// {@return the change that takes this one back, known at the given time}
    Change inverse(Known known);

    /// A change of an entry and its words.
    record OfInteraction(
            @Nullable Interaction before, @Nullable Interaction after, Words wordsBefore, Words wordsAfter, Known known)
            implements Change {
        public OfInteraction {
            if (before == null && after == null
                    || before != null && after != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("a change is of one entry");
            }
        }

        @Override
        public UUID key() {
            return id().value();
        }

        /// {@return the entry that changes}
        public InteractionId id() {
            return Objects.requireNonNull(after == null ? before : after).id();
        }

        @Override
        public OfInteraction inverse(Known then) {
            return new OfInteraction(after, before, wordsAfter, wordsBefore, then);
        }
    }

    /// A change of anything else.
    record OfItem(@Nullable Item before, @Nullable Item after, Known known) implements Change {
        public OfItem {
            if (before == null && after == null
                    || before != null
                            && after != null
                            && !(before.key().equals(after.key()) && before.getClass() == after.getClass())) {
                throw new IllegalArgumentException("a change is of one item");
            }
        }

        @Override
        public UUID key() {
            return item().key();
        }

        /// {@return the item as it becomes, or as it was where it goes}
        public Item item() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        @Override
        public OfItem inverse(Known then) {
            return new OfItem(after, before, then);
        }
    }
}
