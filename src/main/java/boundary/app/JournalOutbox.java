package boundary.app;

import boundary.exchange.Papers;
import boundary.journal.Client;
import boundary.report.Selection;
import boundary.text.LetterWording;
import boundary.text.Messages;
import boundary.text.paper.ExtrasSheet;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.HowWeWork;
import boundary.text.paper.Paper;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.transfer.Choosers;
import boundary.ui.transfer.Exported;
import boundary.ui.transfer.Order;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes documents of the open journal where the user says.
final class JournalOutbox implements Outbox {
    private final JournalTransfers transfers;
    private final World world;
    private final Choosers choosers;
    private final Letterbox letters;
    private final PrintRoom room;

    JournalOutbox(FxSession session, World world, Choosers choosers) {
        this.transfers = new JournalTransfers(session, world);
        this.world = world;
        this.choosers = choosers;
        this.letters = new Letterbox(world, choosers);
        this.room = new PrintRoom(world, choosers);
    }

    @Override
    public void save(FinishedLetter letter, LetterForm form, Messages messages, Consumer<Outcome> done) {
        letters.save(letter, form, messages, done);
    }

    @Override
    public @Nullable String mail(FinishedLetter letter, Messages messages) {
        return letters.mail(letter, messages);
    }

    @Override
    public @Nullable String print(FinishedLetter letter, Messages messages) {
        return letters.print(letter, messages);
    }

    @Override
    public void save(Picture picture, Messages messages, Consumer<Outcome> done) {
        room.save(picture, messages, done);
    }

    @Override
    public void save(Paper paper, String name, Form form, Messages messages, Consumer<Outcome> done) {
        room.save(paper, name, form, messages, done);
    }

    @Override
    public void print(Paper paper, Messages messages, Consumer<String> done) {
        room.print(paper, messages, done);
    }

    @Override
    public void save(Handout handout, Form form, Shown shown, Messages messages, Consumer<Outcome> done) {
        String place = place(handout, form, shown, messages);
        if (place == null) {
            done.accept(new Outcome.Left());
            return;
        }
        Jobs.start(progress -> written(handout, form, shown, messages, place, progress), share -> {}, done, trouble -> {
            throw new IllegalStateException("a document could not be written", trouble);
        });
    }

    @Override
    public String text(Handout handout, Shown shown, Messages messages) {
        return paper(handout, shown, inTheirs(handout, shown, messages)).text();
    }

    private @Nullable String place(Handout handout, Form form, Shown shown, Messages messages) {
        String title = messages.text("outbox.where");
        String name = fileName(client(handout, shown).name() + " " + shown.today());
        return switch (form) {
            case PDF -> choosers.save(title, name, ".pdf");
            case TEXT -> choosers.save(title, name, ".txt");
            case CSV -> choosers.save(title, name, ".csv");
            case JSON -> choosers.target(boundary.exchange.Form.JSON, title, name);
            case FOLDER -> choosers.target(boundary.exchange.Form.CSV_SET, title, name);
        };
    }

    private Outcome written(
            Handout handout, Form form, Shown shown, Messages messages, String place, Jobs.Progress progress)
            throws InterruptedException {
        if (handout instanceof Handout.History history) {
            return history(history, form, shown, messages, place, progress);
        }
        try {
            Path file = Path.of(place);
            Messages theirs = inTheirs(handout, shown, messages);
            int undrawn = 0;
            switch (form) {
                case PDF ->
                    undrawn = Papers.pdf(
                            file, paper(handout, shown, theirs), world.stamp().recordedAt());
                case TEXT -> Papers.text(file, paper(handout, shown, theirs));
                case CSV -> Papers.csv(file, sheet((Handout.ExtrasSheet) handout, shown, theirs), theirs);
                case JSON, FOLDER -> throw new IllegalArgumentException("only a history is written as " + form);
            }
            return new Outcome.Saved(place, undrawn);
        } catch (InvalidPathException | IOException e) {
            return failed(JournalTransfers.reason(e), place, messages);
        }
    }

    private Outcome history(
            Handout.History history, Form form, Shown shown, Messages messages, String place, Jobs.Progress progress)
            throws InterruptedException {
        var selection = Selection.of(history.client());
        var shape = form == Form.FOLDER ? boundary.exchange.Form.CSV_SET : boundary.exchange.Form.JSON;
        return switch (transfers.write(new Order(shape, selection), place, false, shown, messages, progress)) {
            case Exported.Written written -> new Outcome.Saved(written.where());
            case Exported.Refused refused -> failed(refused.reason(), refused.where(), messages);
        };
    }

    static Outcome failed(Exported.Reason reason, String place, Messages messages) {
        return new Outcome.Failed(messages.text("transfer.refused." + reason, place));
    }

    /// @param theirs words in the client's language
    private static Paper paper(Handout handout, Shown shown, Messages theirs) {
        return switch (handout) {
            case Handout.HowWeWork how -> HowWeWork.of(shown.journal(), client(handout, shown), shown.today(), theirs);
            case Handout.ExtrasSheet extras -> sheet(extras, shown, theirs).paper(theirs);
            case Handout.History history -> throw new IllegalArgumentException("a history is no document to read");
        };
    }

    private static ExtrasSheet sheet(Handout.ExtrasSheet extras, Shown shown, Messages theirs) {
        return ExtrasSheet.of(shown.journal(), client(extras, shown), extras.lines(), shown.today(), theirs);
    }

    /// {@return words in the client's language, or in that of the window where nobody said which it is}
    private static Messages inTheirs(Handout handout, Shown shown, Messages messages) {
        return Messages.in(LetterWording.language(client(handout, shown), messages.language()));
    }

    private static Client client(Handout handout, Shown shown) {
        return Objects.requireNonNull(shown.journal().client(handout.client()));
    }

    /// {@return a name that every system takes: what none of them allows becomes a space}
    static String fileName(String text) {
        return text.replaceAll("[\\p{Cc}/\\\\:*?\"<>|]+", " ").strip();
    }
}
