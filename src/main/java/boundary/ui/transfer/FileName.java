package boundary.ui.transfer;

import boundary.exchange.SafeName;
import boundary.journal.Client;
import boundary.report.Selection;
import boundary.ui.Shown;
import java.util.List;

/// The name that is proposed for a file: whose it is and of which day, safe on every system, and without a name that is
/// hidden.
record FileName(Shown shown) {
    private static final String OTHERWISE = "boundary-journal";

    String of(Selection selection) {
        List<Client> clients = shown.journal().clients().stream()
                .filter(client -> selection.clients().contains(client.id()))
                .toList();
        String whose =
                clients.size() == 1 ? selection.mask().of(clients.getFirst().name()) : OTHERWISE;
        return SafeName.of(whose, OTHERWISE, " " + shown.today());
    }
}
