package boundary.app;

import boundary.exchange.Papers;
import boundary.text.Messages;
import boundary.text.paper.Paper;
import boundary.ui.Jobs;
import boundary.ui.Outbox.Form;
import boundary.ui.Outbox.Outcome;
import boundary.ui.Outbox.Picture;
import boundary.ui.transfer.Choosers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes pictures and documents that are about no single client out of the program: into files and onto paper.
final class PrintRoom {
    private final World world;
    private final Choosers choosers;

    PrintRoom(World world, Choosers choosers) {
        this.world = world;
        this.choosers = choosers;
    }

    void save(Picture picture, Messages messages, Consumer<Outcome> done) {
        save(picture.name(), picture.ending(), messages, done, file -> {
            Papers.picture(file, picture::write);
            return 0;
        });
    }

    void save(Paper paper, String name, Form form, Messages messages, Consumer<Outcome> done) {
        switch (form) {
            case PDF ->
                save(
                        name,
                        ".pdf",
                        messages,
                        done,
                        file -> Papers.pdf(file, paper, world.stamp().recordedAt()));
            case TEXT ->
                save(name, ".txt", messages, done, file -> {
                    Papers.text(file, paper);
                    return 0;
                });
            case CSV, JSON, FOLDER -> throw new IllegalArgumentException("a document is not written as " + form);
        }
    }

    void print(Paper paper, Messages messages, Consumer<String> done) {
        PaperPrinter.print(progress -> paper, world.stamp().recordedAt(), messages, done);
    }

    /// Writes a file; answers how many characters could not be drawn.
    @FunctionalInterface
    private interface Writing {
        int to(Path file) throws IOException;
    }

    private void save(String name, String ending, Messages messages, Consumer<Outcome> done, Writing writing) {
        String place = choosers.save(messages.text("outbox.where"), JournalOutbox.fileName(name), ending);
        if (place == null) {
            done.accept(new Outcome.Left());
            return;
        }
        Jobs.start(progress -> written(place, messages, writing), share -> {}, done, trouble -> {
            throw new IllegalStateException("a file could not be written", trouble);
        });
    }

    private static Outcome written(String place, Messages messages, Writing writing) {
        try {
            return new Outcome.Saved(place, writing.to(Path.of(place)));
        } catch (InvalidPathException | IOException e) {
            return JournalOutbox.failed(JournalTransfers.reason(e), place, messages);
        }
    }
}
