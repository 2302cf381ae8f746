package boundary.ui.editor;

import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.letter.LetterTemplate;
import org.jspecify.annotations.Nullable;

/// What an entry suggests for the letter that answers it.
final class Suggested {
    private static final int LONGEST = 60;

    private Suggested() {}

    /// {@return the letter for the first burden of an entry}
    static LetterTemplate template(@Nullable Interaction entry) {
        if (entry != null) {
            for (Signal signal : entry.signals()) {
                if (signal.isBad()) {
                    return template(signal);
                }
            }
        }
        return LetterTemplate.GUARANTEES;
    }

    private static LetterTemplate template(Signal signal) {
        return switch (signal) {
            case MISFIT -> LetterTemplate.MISFIT;
            case REPEAT -> LetterTemplate.SOLVED_BEFORE;
            case THIRD_PARTY -> LetterTemplate.ON_BEHALF;
            case DISRESPECT, RETALIATION -> LetterTemplate.DISRESPECT;
            case OFF_HOURS, UNPAID_EXTRA, URGENT -> LetterTemplate.FREE_TIME;
            case PAYMENT, HAGGLE, GUILT -> LetterTemplate.PAYMENT;
            default -> LetterTemplate.GUARANTEES;
        };
    }

    /// {@return what the work is about: the topic of the entry, else the first words of its note}
    static String work(Words words) {
        if (!words.topic().isBlank()) {
            return words.topic();
        }
        String first = words.note().strip().lines().findFirst().orElse("");
        int end = first.length();
        for (int i = 0; i < first.length(); i++) {
            if (".!?…".indexOf(first.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        String sentence = first.substring(0, end).strip();
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space > 0 ? space : LONGEST);
    }
}
