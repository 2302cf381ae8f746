package boundary.app;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Money;
import boundary.journal.QuietDay;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Suggestion;
import boundary.journal.Words;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Scores;
import boundary.text.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the sample journal: eight invented clients over the year that ends today, with everything that the model
/// knows. Everything in it counts as recorded along that year, so past days have answers too.
///
/// It comes from fixed seeds: the same language, zone and day make the same journal, identities included. The language
/// changes the words alone.
public final class SampleJournal {
    private static final long SEED = 20261122;
    private static final int TRIES = 50;
    private static final Set<Suggestion> SHOWN = EnumSet.allOf(Suggestion.class);

    private final long seed;
    private final Random chance;
    private final Stamp stamp;
    private final SampleTexts texts;
    private final SampleYear year;
    private final SampleRest rest;
    private final List<Change> changes = new ArrayList<>();
    private int made;

    private SampleJournal(long seed, Language language, ZoneId zone, Stamp stamp) {
        this.seed = seed;
        this.chance = new Random(seed);
        this.stamp = stamp;
        this.texts = new SampleTexts(language);
        this.year = new SampleYear(stamp.today(), zone, texts, this::id);
        SampleTerms terms = new SampleTerms(year, texts, language.tag(), this::id);
        this.rest = new SampleRest(year, texts, terms, this::id);
    }

    /// {@return the one edit that fills an empty journal}
    ///
    /// @param zone where the consultant lives
    /// @param stamp brings the instant of recording and the day on which the year ends; its identities are not used
    public static Edit edit(Language language, ZoneId zone, Stamp stamp) {
        Edit edit = new SampleJournal(SEED, language, zone, stamp).edit();
        for (int more = 1; more < TRIES && !showsAll(edit, stamp.today()); more++) {
            edit = new SampleJournal(SEED + more, language, zone, stamp).edit();
        }
        return edit;
    }

    /// Where today falls among holidays, a year of the first seed may miss a band or a suggestion: then the next
    /// seed is taken.
    private static boolean showsAll(Edit edit, LocalDate today) {
        List<Assessment> all = Scores.of(Journal.empty().with(edit), today).all();
        return all.stream().map(Assessment::band).distinct().count() == Band.values().length
                && all.stream().map(Assessment::suggestion).toList().containsAll(SHOWN);
    }

    private Edit edit() {
        note(null, year.policy(), year.first());
        year.absences().forEach(a -> note(null, a, a.from().minusDays(7)));
        Map<String, Client> clients = new HashMap<>();
        Set<LocalDate> busy = new HashSet<>();
        for (SampleClient plan : SampleClient.all()) {
            Client client = client(plan);
            clients.put(plan.key(), client);
            note(null, client, client.observedFrom());
            List<SampleDiary.Written> diary = diary(plan, client);
            diary.forEach(w -> log(w, client.observedFrom()));
            diary.forEach(w -> busy.add(w.entry().day()));
            rest.income(plan.key(), client, diary).forEach(i -> note(null, i, i.day()));
            correct(plan, diary);
            changes.addAll(new SampleExtras(year, texts, this::id, this::known).of(plan.key(), client, diary));
        }
        rest.of(clients).forEach(noted -> note(noted.before(), noted.item(), noted.known()));
        quietDays(busy);
        changes.sort(Comparator.comparing(c -> c.known().from()));
        return new Edit(Edit.Kind.SAMPLE, changes);
    }

    private Client client(SampleClient plan) {
        LocalDate since = year.today().minusWeeks(plan.sinceWeeksAgo());
        LocalDate observed = since.isBefore(year.first()) ? year.first() : since;
        Money rate = Money.of(BigDecimal.valueOf(plan.rate()), year.policy().currency());
        String note = plan.key().equals("northwind") ? texts.of("note.northwind") : "";
        return new Client(
                new ClientId(id()),
                plan.name(),
                List.of(),
                plan.contact(),
                plan.key() + "@example.com",
                "",
                plan.language(),
                null,
                null,
                rate,
                since,
                observed,
                null,
                null,
                note);
    }

    private List<SampleDiary.Written> diary(SampleClient plan, Client client) {
        SampleDiary diary = new SampleDiary(
                plan, client.id(), year, texts, new Random(seed + plan.key().hashCode()), this::id);
        List<SampleDiary.Written> written = diary.write();
        rest.byHand(plan.key(), diary);
        written.removeIf(this::isStillToCome);
        new SampleAnswers(year).into(plan.key(), written);
        return written;
    }

    /// {@return whether an entry of today lies after the moment of making: nobody has logged it yet}
    private boolean isStillToCome(SampleDiary.Written written) {
        Interaction entry = written.entry();
        boolean madeToday =
                stamp.recordedAt().atOffset(entry.offset()).toLocalDate().equals(entry.day());
        return madeToday && entry.at().isAfter(stamp.recordedAt());
    }

    /// Most entries are logged on their day, some up to three days late.
    private void log(SampleDiary.Written written, LocalDate observed) {
        Interaction entry = written.entry();
        LocalDate known = entry.day().plusDays(chance.nextInt(10) == 0 ? 1 + chance.nextInt(3) : 0);
        LocalDate by = known.isAfter(year.today()) ? year.today() : known;
        LocalDate from = by.isBefore(observed) ? observed : by;
        changes.add(new Change.OfInteraction(null, entry, Words.NONE, written.words(), known(from)));
    }

    /// Two things that happen in every diary: an entry is judged anew, and one was logged twice and is taken out.
    private void correct(SampleClient plan, List<SampleDiary.Written> diary) {
        if (plan.key().equals("okafor")) {
            diary.stream()
                    .filter(w -> w.entry().signals().contains(Signal.COMPLAINT)
                            && !w.entry().day().isAfter(year.today().minusDays(7)))
                    .findFirst()
                    .ifPresent(w -> change(w, judged(w.entry()), w.words(), 5));
        }
        if (plan.key().equals("northwind")) {
            SampleDiary.Written twice = diary.get(20);
            Interaction copy = twice.entry().withId(new InteractionId(id()));
            LocalDate day = copy.day().plusDays(3);
            changes.add(new Change.OfInteraction(null, copy, Words.NONE, twice.words(), known(day)));
            change(new SampleDiary.Written(copy, twice.words()), null, Words.NONE, 4);
        }
    }

    private void change(SampleDiary.Written from, @Nullable Interaction to, Words words, int days) {
        LocalDate day = from.entry().day().plusDays(days);
        changes.add(new Change.OfInteraction(from.entry(), to, from.words(), words, known(day)));
    }

    private static Interaction judged(Interaction entry) {
        return entry.withFair(!entry.fair());
    }

    /// Most days without an entry were marked so, a few stay unknown.
    private void quietDays(Set<LocalDate> busy) {
        for (LocalDate day : year.days()) {
            boolean working = year.hours(day) != null;
            if (!busy.contains(day) && chance.nextInt(10) < (working ? 7 : 6)) {
                note(null, new QuietDay(day), day);
            }
        }
    }

    private void note(@Nullable Item before, Item after, LocalDate day) {
        changes.add(new Change.OfItem(before, after, known(day)));
    }

    private Known known(LocalDate day) {
        LocalDate first = day.isBefore(year.first()) ? year.first() : day;
        return new Known(stamp.recordedAt(), first.isAfter(year.today()) ? year.today() : first);
    }

    private UUID id() {
        made++;
        return UUID.nameUUIDFromBytes(("sample " + made).getBytes(StandardCharsets.UTF_8));
    }
}
