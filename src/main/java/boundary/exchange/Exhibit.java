package boundary.exchange;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.journal.Text;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A letter that was sent, as a numbered exhibit of an evidence bundle.
///
/// @param number from 1, in the order in which the letters went
record Exhibit(int number, LetterSent letter, Interaction entry) {

    /// {@return the letters of a selection whose entries go out too, in the order in which they went}
    static List<Exhibit> all(Evidence evidence) {
        Journal journal = evidence.journal();
        List<LetterSent> sent = journal.clients().stream()
                .flatMap(client -> journal.letters(client.id()).stream())
                .filter(evidence.selection()::takes)
                .sorted(Comparator.comparing(LetterSent::day).thenComparing(LetterSent::key))
                .toList();
        var exhibits = new ArrayList<Exhibit>();
        for (LetterSent letter : sent) {
            Interaction entry = letter.entry() == null ? null : journal.interaction(letter.entry());
            if (entry != null && evidence.selection().takes(entry)) {
                exhibits.add(new Exhibit(exhibits.size() + 1, letter, entry));
            }
        }
        return exhibits;
    }

    /// {@return its path inside the bag}
    String path() {
        return EvidenceParts.EXHIBITS + String.format(Locale.ROOT, "%03d", number) + "-" + letter.day() + "-letter.txt";
    }

    /// {@return the subject as it goes out}
    String subject(Evidence evidence) {
        return ((LetterSent) evidence.selection().shown(letter)).subject();
    }

    /// {@return what its file says}
    String text(Evidence evidence) {
        Messages messages = evidence.messages();
        Version<Interaction> last = evidence.journal().versions(entry.id()).getLast();
        Client client = Objects.requireNonNull(evidence.journal().client(letter.client()));
        Words words = evidence.selection().shown(evidence.words().apply(last.sequence()));
        Instant takenBack = evidence.journal().takenBack(entry.id());
        String said = takenBack == null || !words.isEmpty()
                ? words.note()
                : messages.text("bundle.exhibit.takenBack", takenBack.toString());
        return String.join(
                "\n",
                messages.text("bundle.exhibit.title", Integer.toString(number)),
                messages.text("bundle.exhibit.to", evidence.selection().mask().of(client.name(), Text.NAME_LIMIT)),
                messages.text(
                        "bundle.exhibit.sent",
                        messages.dates().moment(entry.local()),
                        entry.offset().toString()),
                messages.text("bundle.exhibit.written", last.recordedAt().toString()),
                messages.text("bundle.exhibit.entry", entry.id().toString()),
                messages.text("bundle.exhibit.subject", subject(evidence)),
                "",
                said,
                "");
    }
}
