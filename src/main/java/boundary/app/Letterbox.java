package boundary.app;

import boundary.exchange.Papers;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.Mailto;
import boundary.text.paper.Paper;
import boundary.ui.Jobs;
import boundary.ui.Outbox.Outcome;
import boundary.ui.Post;
import boundary.ui.transfer.Choosers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes letters out of the program: into files, into the mail program, onto paper.
final class Letterbox implements Post {
    private final World world;
    private final Choosers choosers;

    Letterbox(World world, Choosers choosers) {
        this.world = world;
        this.choosers = choosers;
    }

    @Override
    public void save(FinishedLetter letter, LetterForm form, Messages messages, Consumer<Outcome> done) {
        String name = JournalOutbox.fileName(letter.subject());
        String proposed = name.isEmpty() ? messages.text("letters.title") : name;
        String ending = switch (form) {
            case PDF -> ".pdf";
            case EML -> ".eml";
            case TEXT -> ".txt";
        };
        String place = choosers.save(messages.text("outbox.where"), proposed, ending);
        if (place == null) {
            done.accept(new Outcome.Left());
            return;
        }
        Jobs.start(progress -> written(letter, form, messages, place), share -> {}, done, trouble -> {
            throw new IllegalStateException("a letter could not be written", trouble);
        });
    }

    @Override
    public @Nullable String mail(FinishedLetter letter, Messages messages) {
        Mailto mail = Mailto.of(letter);
        if (!choosers.mail(mail.uri())) {
            return messages.text("letters.noMail");
        }
        return mail.whole() ? null : messages.text("letters.mailTooLong");
    }

    @Override
    public @Nullable String print(FinishedLetter letter, Messages messages) {
        return switch (new LetterPrinter(letter).print()) {
            case NO_PRINTER -> messages.text("letters.noPrinter");
            case FAILED -> messages.text("letters.notPrinted");
            case PRINTED, LEFT -> null;
        };
    }

    private Outcome written(FinishedLetter letter, LetterForm form, Messages messages, String place) {
        try {
            Path file = Path.of(place);
            Paper paper = letter.paper(Messages.in(letter.language()));
            int undrawn = 0;
            switch (form) {
                case PDF -> undrawn = Papers.pdf(file, paper, world.stamp().recordedAt());
                case EML -> Papers.mail(file, letter, world.stamp().recordedAt());
                case TEXT -> Papers.text(file, paper);
            }
            return new Outcome.Saved(place, undrawn);
        } catch (InvalidPathException | IOException e) {
            return JournalOutbox.failed(JournalTransfers.reason(e), place, messages);
        }
    }
}
