package boundary.ui.client;

import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.report.Boundaries.Line;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The words about a boundary.
record BoundaryWords(Messages messages) {

    /// {@return when it was told and how: `Told Thu 3 Sep by call; repeated Mon 26 Oct`}
    String told(Line line, LocalDate today) {
        List<ActionTaken> told = line.told();
        if (told.isEmpty()) {
            return messages.text("boundary.notTold");
        }
        String first = messages.text("boundary.told", when(told.getFirst(), today));
        String again = told.stream().skip(1).map(each -> when(each, today)).collect(Collectors.joining(", "));
        return again.isEmpty() ? first : first + "; " + messages.text("boundary.repeated", again);
    }

    private String when(ActionTaken telling, LocalDate today) {
        Channel how = telling.how();
        String day = new ClientWords(messages).listed(telling.day(), today);
        return how == null || how == Channel.OTHER ? day : day + " " + messages.name("boundary.by.", how);
    }
}
