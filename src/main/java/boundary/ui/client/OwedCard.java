package boundary.ui.client;

import boundary.journal.Obligation;
import boundary.report.ClientPage;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is still owed on either side.
final class OwedCard {
    private final Messages messages;

    OwedCard(Messages messages) {
        this.messages = messages;
    }

    /// {@return whether anything is owed}
    static boolean isNeeded(ClientPage page) {
        return !page.owed().mine().isEmpty() || !page.owed().theirs().isEmpty();
    }

    Card of(ClientPage page) {
        LocalDate today = page.assessment().day();
        var lines = new VBox(6);
        Stream.concat(page.owed().mine().stream(), page.owed().theirs().stream())
                .forEach(owed -> lines.getChildren().add(line(owed, today)));
        return new Card(messages.text("client.obligations")).body(lines);
    }

    private Node line(Obligation owed, LocalDate today) {
        String what = owed.description().isBlank() ? messages.wording().party(owed.owedBy()) : owed.description();
        LocalDate due = owed.due();
        String when = due == null
                ? messages.text("client.noDue")
                : messages.text("client.due", new ClientWords(messages).day(due, today));
        return new VBox(
                Type.SMALL.wrapped(what), Type.AXIS.label(messages.wording().party(owed.owedBy()) + " · " + when));
    }
}
