package boundary.text;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Notice;
import boundary.journal.ResponseTime;
import boundary.journal.WorkingHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was agreed, in a few lines to read; what was not spoken of has no line.
public record AgreementLines(Messages messages) {
    private static final int LONGEST = 200;

    /// One line.
    public record Line(String name, String value) {}

    /// {@return the lines of an agreement, long ones cut}
    public List<Line> of(Journal journal, Client client, Agreement agreement) {
        return whole(journal.policy().hours(), client, agreement).stream()
                .map(line -> new Line(line.name(), cut(line.value())))
                .toList();
    }

    /// {@return the lines of an agreement with every word in them}
    ///
    /// @param usual the consultant's usual hours
    public List<Line> whole(WorkingHours usual, Client client, Agreement agreement) {
        var words = new AgreementWords(messages);
        var lines = new ArrayList<Line>();
        WorkingHours own = client.ownHours();
        ResponseTime within = agreement.answerWithin();
        Integer days = agreement.payWithinDays();
        add(lines, "agreement.hours", messages.wording().hours(own == null ? usual : own));
        add(lines, "agreement.channels", words.channels(agreement.channels()));
        add(lines, "agreement.answer", within == null ? null : words.answerWithin(within));
        add(lines, "agreement.included", included(words, agreement));
        add(lines, "agreement.extra", agreement.extra());
        add(lines, "agreement.price", words.price(client, agreement));
        add(lines, "agreement.pay", days == null ? null : words.payment(days));
        add(lines, "agreement.notice", notice(words, agreement.notice()));
        return lines;
    }

    private String included(AgreementWords words, Agreement agreement) {
        var parts = new ArrayList<String>();
        Integer rounds = agreement.rounds();
        if (rounds != null) {
            parts.add(words.rounds(rounds));
        }
        if (!agreement.included().isBlank()) {
            parts.add(agreement.included().strip());
        }
        if (agreement.includesUnbilled()) {
            parts.add(messages.text("agreement.unbilledShort"));
        }
        return String.join("; ", parts);
    }

    private static @Nullable String notice(AgreementWords words, @Nullable Notice notice) {
        if (notice == null) {
            return null;
        }
        return notice.clause().isBlank()
                ? words.notice(notice)
                : words.notice(notice) + " · " + notice.clause().strip();
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(messages.text(key), value));
        }
    }

    private static String cut(String value) {
        return value.length() <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST))) + "…";
    }

    /// {@return when it was agreed first, and last changed}
    public String since(Journal journal, Agreement agreement) {
        String last = messages.dates().briefYear(agreement.agreed());
        return journal.versions(agreement).stream()
                .map(version -> version.value() instanceof Agreement earlier ? earlier.agreed() : null)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(agreement.agreed()))
                .map(first ->
                        messages.text("agreement.changed", messages.dates().briefYear(first), last))
                .orElse(messages.text("agreement.since", last));
    }
}
