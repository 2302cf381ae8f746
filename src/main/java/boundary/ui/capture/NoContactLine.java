package boundary.ui.capture;

import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Disengagement;
import boundary.journal.Draft;
import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Tint;
import org.jspecify.annotations.Nullable;

/// A reminder, where a contact that the consultant begins is logged for a client with whom there is no contact any
/// more. It keeps nobody from logging what happened.
final class NoContactLine {
    private NoContactLine() {}

    /// {@return the line for a draft; nothing where no contact was given up, or the contact came from the client}
    static @Nullable MessageLine of(Messages messages, Draft draft, Journal journal) {
        ClientId client = draft.client();
        Disengagement plan = client == null ? null : journal.disengagement(client);
        if (plan == null || !plan.noContact() || !plan.isStanding() || draft.direction() != Direction.OUT) {
            return null;
        }
        var line = new MessageLine(
                        Tint.STRAINED,
                        Icon.WARNING,
                        messages.text(
                                "ending.capture.noContact", messages.dates().brief(plan.begun())))
                .boxed();
        line.setId("capture-no-contact");
        return line;
    }
}
