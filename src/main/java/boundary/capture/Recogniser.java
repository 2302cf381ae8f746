package boundary.capture;

import org.jspecify.annotations.Nullable;

/// Knows one kind of thing that a line can say.
interface Recogniser {

    /// {@return what begins at a token, or nothing}
    @Nullable
    Finding at(int index, Tokens tokens, Context context);
}
