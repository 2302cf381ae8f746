package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.SkeletonRow;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows exactly what would leave, and how much; made anew on a thread of its own each time that something else is
/// asked for.
final class SightCard {
    private static final double SKELETON = 240;

    private final Messages messages;
    private final Label sum = Type.STRONG.wrapped("");
    private final Label out = Type.SECONDARY.wrapped("");
    private final VBox looks = new VBox();
    private final Card card;
    private Jobs.@Nullable Progress drawing;
    private @Nullable Sight sight;

    SightCard(Messages messages) {
        this.messages = messages;
        sum.setId("export-sum");
        sum.setMinHeight(Region.USE_PREF_SIZE);
        out.setMinHeight(Region.USE_PREF_SIZE); // what stays out is said whole
        out.setId("export-out");
        looks.setId("export-sight");
        VBox.setVgrow(looks, Priority.ALWAYS);
        looks.setMinHeight(0);
        var lines = new VBox(8, sum, out, looks);
        VBox.setVgrow(lines, Priority.ALWAYS);
        card = new Card(messages.text("export.sight")).body(lines);
    }

    Card card() {
        return card;
    }

    /// {@return what is shown; nothing while it is not known}
    @Nullable
    Sight sight() {
        return sight;
    }

    /// Shows what a piece of work finds would leave.
    ///
    /// @param ready told once it is shown
    void show(Jobs.Work<Sight> work, Runnable ready) {
        stop();
        sight = null;
        sum.setText(messages.text("export.sight.coming"));
        out.setText("");
        looks.getChildren().setAll(new SkeletonRow(SKELETON));
        drawing = Jobs.start(
                work,
                share -> {},
                seen -> {
                    drawing = null;
                    show(seen);
                    ready.run();
                },
                why -> {
                    drawing = null;
                    say(messages.text("export.sight.failed"));
                });
    }

    /// Shows one sentence in place of what would leave.
    void say(String sentence) {
        stop();
        sight = null;
        sum.setText("");
        out.setText("");
        var line = new MessageLine(Tint.DRAINING, Icon.WARNING, sentence).boxed();
        line.setId("export-unseen");
        fill(line);
    }

    /// Stops what runs.
    void stop() {
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
    }

    private void show(Sight seen) {
        sight = seen;
        sum.setText(sentence(seen.sum()));
        out.setText(left(seen.sum()));
        fill(
                switch (seen.looks()) {
                    case Sight.Words words -> new WordsSight(messages, words).node();
                    case Sight.Sheets sheets -> new SheetsSight(messages, sheets).node();
                    case Sight.Files files -> new FilesSight(messages, files).node();
                    case Sight.Pages pages -> new PagesSight(messages, pages).node();
                });
    }

    /// {@return how much leaves: `21 entries of 3 clients, 1 Sep 2026 – 22 Nov 2026`}
    private String sentence(Sight.Sum seen) {
        if (seen.first() == null || seen.last() == null) {
            return messages.count("export.sum.none", seen.clients());
        }
        String days = messages.dates().briefYear(seen.first()) + " – "
                + messages.dates().briefYear(seen.last());
        return messages.count("export.sum.entries", seen.entries()) + ", "
                + messages.count("export.sum.clients", seen.clients()) + ", " + days;
    }

    private String left(Sight.Sum seen) {
        String rest = seen.rest() > 0 ? messages.count("export.sum.rest", seen.rest()) + " " : "";
        String stays = seen.out().stream()
                .sorted()
                .map(with -> messages.name("export.with.", with))
                .collect(Collectors.joining(", "));
        return rest + (stays.isEmpty() ? "" : messages.text("export.sum.out", stays));
    }

    private void fill(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        looks.getChildren().setAll(node);
    }
}
