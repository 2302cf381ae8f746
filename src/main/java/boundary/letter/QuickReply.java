package boundary.letter;

import boundary.journal.Answer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message of one or two sentences that answers a request at once and fits a messenger. It promises no result, blames
/// nobody, and does not apologise for a boundary.
public record QuickReply(Kind kind, String text) {

    /// What it says.
    public enum Kind {
        /// The answer comes when the consultant works again.
        HOLD(Answer.NEXT_DAY),
        /// It was not agreed, and what it would cost: an offer, which answers nothing before the client
        /// accepts.
        NOT_INCLUDED(null),
        /// A no, with thanks.
        NO(Answer.DECLINED);

        private final @Nullable Answer answer;

        Kind(@Nullable Answer answer) {
            this.answer = answer;
        }

        /// {@return the answer that it is once it has been sent; nothing for an offer}
        public @Nullable Answer answer() {
            return answer;
        }
    }

    /// {@return one reply of each kind}
    public static List<QuickReply> of(LetterLanguage language, ReplyTerms terms) {
        ReplyWords words = switch (language) {
            case EN -> new EnglishReplies();
            case RU -> new RussianReplies();
            case KK -> new KazakhReplies();
        };
        return Arrays.stream(Kind.values())
                .map(kind -> new QuickReply(
                        kind,
                        switch (kind) {
                            case HOLD -> words.hold(terms);
                            case NOT_INCLUDED -> words.notIncluded(terms);
                            case NO -> words.no();
                        }))
                .toList();
    }
}
