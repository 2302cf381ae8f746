package boundary.ui.ending;

import boundary.journal.Disengagement.Review;
import boundary.journal.Disengagement.Review.Again;
import boundary.journal.Edit;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FormField;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whether the consultant would do it again: asked 30 and 90 days after the end, and what was answered then.
final class ReviewCard {
    private final EndingDesk desk;
    private final Messages messages;
    private final VBox given = new VBox(6);
    private final Segmented<Again> again = new Segmented<>();
    private final WordsArea note;
    private final Label trouble = Panels.trouble("ending-review-trouble");
    private final Label later = Type.MUTED.wrapped("");
    private final VBox asking;
    private final Card card;
    private @Nullable Integer due;

    ReviewCard(EndingDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        for (Again answer : Again.values()) {
            again.choice(answer, messages.name("ending.again.", answer));
            again.button(answer).setId("again-" + answer);
        }
        note = new WordsArea("ending-review-note", messages.text("ending.review.note"), 2);
        asking = new VBox(
                8,
                again,
                new FormField(messages.text("ending.review.note"), note),
                trouble,
                Panels.buttons(PushButton.primary(messages.text("common.save"))
                        .id("ending-review-save")
                        .does(this::save)));
        later.setText(messages.text("ending.review.later"));
        for (Node node : List.of(asking, later, given)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card = new Card(messages.text("ending.review.title")).body(new VBox(12, given, asking, later));
        card.setId("ending-review");
    }

    Region node() {
        return card;
    }

    /// @param open after how many days a look back is due; nothing where none is
    /// @param reviews what was answered so far
    /// @param anew whether another client is shown than before
    void show(@Nullable Integer open, List<Review> reviews, boolean anew) {
        if (anew || !Objects.equals(open, due)) {
            again.valueProperty().set(null);
            note.setText("");
            trouble.setText("");
        }
        due = open;
        given.getChildren().setAll(reviews.stream().map(this::line).toList());
        given.setVisible(!reviews.isEmpty());
        asking.setVisible(open != null);
        later.setVisible(open == null && reviews.isEmpty());
    }

    private Node line(Review review) {
        var line = new VBox(
                Type.STRONG.wrapped(messages.name("ending.again.", review.again())),
                Type.SECONDARY.wrapped(messages.count(
                        "ending.review.when",
                        review.afterDays(),
                        messages.dates().day(review.day()))));
        if (!review.note().isBlank()) {
            line.getChildren().add(Type.SMALL.wrapped(review.note()));
        }
        return line;
    }

    private void save() {
        Integer days = due;
        Again answer = again.valueProperty().get();
        if (days == null || answer == null) {
            trouble.setText(messages.text("ending.review.choose"));
            return;
        }
        LocalDate today = desk.today();
        String said = note.getText().strip();
        desk.put(Edit.Kind.REVIEW_ENDING, plan -> {
            var all = new ArrayList<>(plan.reviews());
            all.add(new Review(days, today, answer, said));
            return plan.withReviews(all);
        });
    }
}
