package boundary.ui.transfer;

import boundary.exchange.BundleCheck;
import boundary.exchange.BundleHealth;
import boundary.exchange.BundleProblem;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Checks an evidence bundle that somebody handed over, or one's own, and says what it found.
final class BundleCard {
    private static final int SHOWN = 8;

    private final Messages messages;
    private final Choosers choosers;
    private final PushButton choose;
    private final VBox body = new VBox(8);
    private final Card card;
    private Jobs.@Nullable Progress running;

    BundleCard(Messages messages, Choosers choosers) {
        this.messages = messages;
        this.choosers = choosers;
        choose = PushButton.secondary(messages.text("bundle.check.choose"))
                .id("check-bundle")
                .does(this::choose);
        card = new Card(messages.text("bundle.check.title")).body(body);
        body.setId("bundle-check");
        body.getChildren().setAll(Type.SECONDARY.wrapped(messages.text("bundle.check.about")), choose);
    }

    Card card() {
        return card;
    }

    /// Gives up a check that is going on.
    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void choose() {
        String path = choosers.bundle(messages.text("bundle.check.choose"));
        if (path == null) {
            return;
        }
        var working = new Working(messages, "bundle-progress", messages.text("bundle.check.working"), this::again);
        body.getChildren().setAll(working.node());
        running = Jobs.start(
                progress -> BundleCheck.of(path, share -> told(progress, share)),
                working::at,
                this::show,
                trouble -> unreadable(path, trouble));
        working.of(running).focus();
    }

    private static void told(Jobs.Progress progress, double share) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.at(share);
    }

    private void again() {
        body.getChildren().setAll(Type.SECONDARY.wrapped(messages.text("bundle.check.about")), choose);
        choose.requestFocus();
    }

    private void show(BundleHealth health) {
        body.getChildren().clear();
        if (health.ok()) {
            body.getChildren()
                    .add(new MessageLine(
                                    Tint.CALM,
                                    Icon.CHECK,
                                    messages.text(
                                            "bundle.check.OK",
                                            messages.count("count.files", health.files()),
                                            messages.count("count.entries", health.entries())))
                            .boxed());
        } else {
            body.getChildren()
                    .add(new MessageLine(Tint.DRAINING, Icon.WARNING, messages.text("bundle.check.BAD")).boxed());
            health.problems().stream()
                    .limit(SHOWN)
                    .forEach(problem -> body.getChildren()
                            .add(Type.BODY.wrapped("• " + BundleProblem.sentence(messages, problem))));
            int more = health.problems().size() - SHOWN;
            if (more > 0) {
                body.getChildren().add(Type.SECONDARY.wrapped(messages.text("bundle.check.more", more)));
            }
        }
        body.getChildren().add(choose);
        choose.requestFocus();
    }

    private void unreadable(String path, Exception trouble) {
        if (!(trouble instanceof IOException)) {
            throw new IllegalStateException("a bundle could not be checked", trouble);
        }
        body.getChildren()
                .setAll(
                        new MessageLine(Tint.STRAINED, Icon.WARNING, messages.text("bundle.check.UNREADABLE", path))
                                .boxed(),
                        choose);
    }
}
