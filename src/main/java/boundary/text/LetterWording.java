package boundary.text;

import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.WorkingHours;
import boundary.letter.FieldValues;
import boundary.letter.LetterLanguage;
import boundary.letter.MergeField;
import boundary.report.Owed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the journal knows for the fields of a letter, written in the letter's language.
public final class LetterWording {
    private final Messages messages;

    /// Words in the language of the letter, which need not be that of the window.
    public LetterWording(Messages messages) {
        this.messages = messages;
    }

    /// {@return the words in which it writes}
    public Messages messages() {
        return messages;
    }

    /// {@return the language of letters that a client has, else the other one}
    public static Language language(Client client, Language otherwise) {
        Language own = client.language() == null ? null : Language.of(client.language());
        return own == null ? otherwise : own;
    }

    /// {@return the language as letters know it}
    public LetterLanguage language() {
        return switch (messages.language()) {
            case EN -> LetterLanguage.EN;
            case RU -> LetterLanguage.RU;
            case KK -> LetterLanguage.KK;
        };
    }

    /// {@return what stands in the place of a field without a value: `[… last day]`}
    public String mark(MergeField field) {
        return "[… " + messages.name("letter.field.", field) + "]";
    }

    /// {@return what the journal says of a client on a day; what it does not say has no value}
    public FieldValues values(Journal journal, Client client, LocalDate day) {
        Map<MergeField, String> known = own(journal, client.ownHours());
        known.put(MergeField.CLIENT, client.name());
        known.put(MergeField.CONTACT, client.contact().isEmpty() ? client.name() : client.contact());
        known.put(MergeField.AMOUNT, amount(journal, client, day));
        known.put(MergeField.BOUNDARY, boundary(journal, client, day));
        known.put(MergeField.LAST_CONTACT, day(lastContact(journal, client, day)));
        known.put(MergeField.LAST_DAY, day(lastDay(journal, client)));
        Money rate = client.rate();
        known.put(MergeField.RATE, rate == null ? "" : messages.figures().money(rate));
        return new FieldValues(known);
    }

    /// {@return what the journal says for a letter to somebody who is no client}
    public FieldValues values(Journal journal) {
        return new FieldValues(own(journal, null));
    }

    private Map<MergeField, String> own(Journal journal, @Nullable WorkingHours agreed) {
        Map<MergeField, String> known = new EnumMap<>(MergeField.class);
        known.put(MergeField.ME, journal.practice().name());
        if (agreed != null || journal.hasPolicy()) {
            WorkingHours hours = agreed == null ? journal.policy().hours() : agreed;
            known.put(MergeField.HOURS, new HoursLine(messages).of(hours));
        }
        return known;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : messages.dates().day(day);
    }

    /// What the client still has to pay, without what was paid of it.
    private String amount(Journal journal, Client client, LocalDate day) {
        return Owed.of(journal, client.id(), day).amounts().stream()
                .map(messages.figures()::money)
                .collect(Collectors.joining(", "));
    }

    /// The words of the newest boundary.
    private static String boundary(Journal journal, Client client, LocalDate day) {
        return journal.boundaries(client.id()).stream()
                .filter(one -> !one.set().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(boundary -> inSentence(boundary.rule()))
                .orElse("");
    }

    /// The last day of a plan that stands, else that of work that is closed.
    private static @Nullable LocalDate lastDay(Journal journal, Client client) {
        Disengagement plan = journal.disengagement(client.id());
        LocalDate planned = plan == null || !plan.isStanding() ? null : plan.lastDay();
        return planned == null ? client.until() : planned;
    }

    private static @Nullable LocalDate lastContact(Journal journal, Client client, LocalDate day) {
        LocalDate last = null;
        for (Interaction entry : journal.interactions(client.id())) {
            LocalDate date = entry.day();
            if (!date.isAfter(day) && (last == null || date.isAfter(last))) {
                last = date;
            }
        }
        return last;
    }

    /// {@return a rule as it stands inside a sentence: without its full stop}
    private static String inSentence(String rule) {
        String bare = rule.strip();
        return bare.endsWith(".") && !bare.endsWith("..") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
