package boundary.exchange;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Text;
import java.util.List;
import java.util.stream.Collectors;

/// What an evidence bundle says of itself.
///
/// @param clients the names of the clients it covers, in order
/// @param entries how many entries go out
/// @param versions how many versions of them
/// @param provable of how many versions the content goes out whole, so that their links can be worked out anew
/// @param exhibits how many letters
record EvidenceFacts(Evidence evidence, List<String> clients, int entries, long versions, long provable, int exhibits) {

    static EvidenceFacts of(Evidence evidence, List<Interaction> entries, int exhibits) {
        List<String> clients = evidence.leaving().clients().stream()
                .map(Client::name)
                .map(name -> evidence.selection().mask().of(name, Text.NAME_LIMIT))
                .toList();
        long versions = entries.stream()
                .mapToLong(entry -> evidence.versions(entry).size())
                .sum();
        long provable = evidence.chain().links().stream()
                .map(ChainLink::content)
                .filter(content -> content != null)
                .count();
        return new EvidenceFacts(evidence, clients, entries.size(), versions, provable, exhibits);
    }

    /// {@return `bag-info.txt`}
    ///
    /// @param oxum how many bytes and files the payload has
    String info(String oxum) {
        ChainHead head = evidence.chain().head();
        return line("External-Description", "Boundary Journal: " + String.join("; ", clients))
                + line("External-Identifier", "urn:uuid:" + head.journal())
                + line("Bagging-Date", evidence.made().toString())
                + line("Bag-Software-Agent", evidence.program())
                + line("Payload-Oxum", oxum)
                + line(JOURNAL, head.journal())
                + line(LAST_LINK, Long.toString(head.sequence()))
                + line(HEAD, head.hash());
    }

    static final String JOURNAL = "Chain-Journal";
    static final String LAST_LINK = "Chain-Last-Link";
    static final String HEAD = "Chain-Head-SHA256";

    private static String line(String label, String value) {
        return label + ": "
                + value.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                + "\n";
    }
}
