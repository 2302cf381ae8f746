package boundary.report;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How often the consultant thought a suggestion right, over all clients: the model's record. It changes no number.
///
/// @param agreed how often it was thought right
/// @param others those that were seen differently, newest first
public record OpinionRecord(int agreed, List<Dissent> others) {

    /// A suggestion that was seen differently, of a client.
    public record Dissent(String client, Opinion opinion) {}

    /// {@return the record of a journal}
    public static OpinionRecord of(Journal journal) {
        int agreed = 0;
        var others = new ArrayList<Dissent>();
        for (Client client : journal.clients()) {
            for (Opinion opinion : journal.opinions(client.id())) {
                if (opinion.agreed()) {
                    agreed++;
                } else {
                    others.add(new Dissent(client.name(), opinion));
                }
            }
        }
        others.sort(Comparator.comparing((Dissent d) -> d.opinion().day())
                .reversed()
                .thenComparing(Dissent::client)
                .thenComparing(d -> d.opinion().key()));
        return new OpinionRecord(agreed, List.copyOf(others));
    }

    /// {@return how many opinions there are}
    public int all() {
        return agreed + others.size();
    }
}
