package boundary.text.paper;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.report.Dossier;
import boundary.report.Dossier.Entry;
import boundary.report.Dossier.Later;
import boundary.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The entries of a client as a table, and below it what was changed of them later.
final class HistoryEntries {
    private final Dossier dossier;
    private final Messages messages;
    private final HistoryTables tables;

    HistoryEntries(Dossier dossier, Messages messages, HistoryTables tables) {
        this.dossier = dossier;
        this.messages = messages;
        this.tables = tables;
    }

    void add(Dossier.Part part) {
        tables.add(
                "dossier.entries",
                List.of(
                        tables.words("dossier.number"),
                        tables.words("dossier.happened"),
                        tables.words("dossier.what"),
                        tables.words("dossier.time"),
                        tables.words("dossier.written")),
                part.entries().stream().map(this::row).toList(),
                List.of());
        var changes = new ArrayList<List<String>>();
        for (Entry entry : part.entries()) {
            for (Later later : entry.later()) {
                changes.add(List.of(
                        Integer.toString(entry.number()),
                        moment(local(later.recordedAt())),
                        new HistoryChange(messages, later).text()));
            }
        }
        tables.add("dossier.changes", List.of("dossier.number", "dossier.changed", "dossier.changedWhat"), changes);
    }

    private List<String> row(Entry entry) {
        Interaction contact = entry.interaction();
        return List.of(
                Integer.toString(entry.number()),
                tables.lines(
                        moment(contact.local()), messages.wording().contact(contact.channel(), contact.direction())),
                what(contact, entry.words()),
                time(contact),
                written(entry));
    }

    private String what(Interaction contact, Words words) {
        Energy energy = contact.energy();
        return tables.lines(
                signs(contact),
                words.topic(),
                words.note(),
                messages.wording().answered(contact),
                energy == null
                        ? ""
                        : messages.text(
                                "dossier.energy",
                                messages.wording().energy(energy),
                                messages.figures().signed(energy.value(), 0)),
                words.feeling().isBlank() ? "" : messages.text("dossier.feeling", words.feeling()));
    }

    /// {@return what the contact was a sign of, and what was done about it}
    private String signs(Interaction contact) {
        var parts = new ArrayList<String>();
        List<Signal> counted = contact.signals().stream()
                .filter(signal -> !contact.excused().contains(signal))
                .toList();
        if (!counted.isEmpty()) {
            parts.add(signals(counted));
        }
        Severity severity = contact.severity();
        if (severity != null) {
            parts.add(messages.wording().severity(severity));
        }
        if (contact.fair()) {
            parts.add(messages.text("dossier.fair"));
        }
        if (!contact.excused().isEmpty()) {
            parts.add(messages.text("dossier.excused", signals(contact.excused())));
        }
        contact.actions().forEach(action -> parts.add(messages.wording().action(action)));
        return String.join(" · ", parts);
    }

    private String signals(Collection<Signal> signals) {
        return signals.stream().map(messages.wording()::signal).collect(Collectors.joining(", "));
    }

    private String time(Interaction contact) {
        if (contact.spentMinutes() == 0 && contact.unpaidMinutes() == 0) {
            return "";
        }
        String spent = messages.figures().duration(contact.spentMinutes());
        return contact.unpaidMinutes() == 0
                ? spent
                : tables.lines(
                        spent,
                        messages.text("dossier.unpaid", messages.figures().duration(contact.unpaidMinutes())));
    }

    private String written(Entry entry) {
        LocalDateTime at = local(entry.recordedAt());
        int changes = entry.later().size();
        return tables.lines(
                moment(at),
                isFromElsewhere(entry, dossier.zone())
                        ? messages.text("dossier.source", whole(messages.dates().briefYear(entry.knownFrom())))
                        : "",
                changes == 0 ? "" : messages.count("dossier.changedTimes", changes));
    }

    /// {@return whether it was brought in from elsewhere, which gives another day than that of its writing here}
    static boolean isFromElsewhere(Entry entry, ZoneId zone) {
        return !entry.knownFrom().equals(LocalDate.ofInstant(entry.recordedAt(), zone));
    }

    private String moment(LocalDateTime at) {
        return whole(messages.dates().briefYear(at.toLocalDate())) + ", "
                + messages.dates().time(at.toLocalTime());
    }

    /// {@return a day that no line breaks in}
    private static String whole(String day) {
        return day.replace(' ', '\u00A0');
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, dossier.zone());
    }
}
