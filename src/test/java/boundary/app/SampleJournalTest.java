package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Answer;
import boundary.journal.Boundary;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Extra;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Pricing;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Suggestion;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Pattern;
import boundary.scoring.Scores;
import boundary.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleJournalTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    /// A year may end on any weekday, in any season, before and after the free days of winter.
    private static final List<LocalDate> DAYS = List.of(
            SUNDAY,
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 8),
            LocalDate.of(2027, 3, 24),
            LocalDate.of(2027, 6, 1),
            LocalDate.of(2027, 8, 14),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2030, 10, 16));

    @Test
    void everyBandAndSuggestionOfTheModelAppears() {
        for (LocalDate day : DAYS) {
            Scores scores = Scores.of(sample(Language.EN, day), day);
            Set<Band> bands = scores.all().stream().map(Assessment::band).collect(Collectors.toSet());
            assertEquals(EnumSet.allOf(Band.class), bands, day + ": " + told(scores));
            Set<Suggestion> said =
                    scores.all().stream().map(Assessment::suggestion).collect(Collectors.toSet());
            assertEquals(EnumSet.allOf(Suggestion.class), said, day + ": " + told(scores));
        }
    }

    @Test
    void theStoryIsTheSameOnEveryDay() {
        for (LocalDate day : DAYS) {
            Journal journal = sample(Language.EN, day);
            Scores scores = Scores.of(journal, day);
            assertEquals(8, journal.clients().size());
            assertTrue(journal.size() >= 700 && journal.size() <= 1000, day + ": " + journal.size() + " entries");
            assertEquals(Suggestion.END, of(scores, "Northwind Studio").suggestion(), day + ": " + told(scores));
            assertEquals(Suggestion.SET_EXPECTATIONS, of(scores, "ООО «Вектор»").suggestion(), told(scores));
            assertEquals(Pattern.PERSISTENT, of(scores, "Northwind Studio").pattern(), told(scores));
            assertEquals(Suggestion.REPAIR, of(scores, "M. Okafor").suggestion(), day + ": " + told(scores));
            assertEquals(Pattern.SITUATIONAL, of(scores, "M. Okafor").pattern(), day + ": " + told(scores));
            assertEquals(Band.CALM, of(scores, "Lumen Clinic").band(), day + ": " + told(scores));
            assertEquals(Band.UNKNOWN, of(scores, "Қазына Дизайн").band(), day + ": " + told(scores));
        }
    }

    @Test
    void thePastAnswersAsItWasKnown() {
        Journal journal = sample(Language.RU, SUNDAY);
        LocalDate then = SUNDAY.minusWeeks(35);
        Journal known = journal.asKnownOn(then);
        assertFalse(known.interactions().isEmpty());
        assertTrue(known.interactions().stream().noneMatch(e -> e.day().isAfter(then)));
        assertTrue(known.clients().size() < journal.clients().size(), "later clients are not known yet");
        assertNotEquals(
                Band.DRAINING, of(Scores.of(known, then), "Northwind Studio").band());
    }

    @Test
    void nothingLiesInTheFutureOrAgainstItsSignals() {
        for (LocalDate day : DAYS) {
            Journal journal = sample(Language.KK, day);
            for (Interaction entry : journal.interactions()) {
                assertFalse(entry.day().isAfter(day), () -> day + ": " + entry);
                Client client = journal.client(entry.client());
                boolean outside = OffHours.of(journal, client, entry.local()) != null;
                if (entry.signals().contains(Signal.OFF_HOURS)) {
                    assertTrue(outside || entry.day().equals(day), () -> day + ": " + entry);
                } else {
                    assertTrue(!outside || entry.day().equals(day), () -> day + ": " + entry);
                }
            }
        }
    }

    @Test
    void everyPatternOfTheJournalIsInIt() {
        Journal journal = sample(Language.EN, SUNDAY);
        Set<Signal> seen = EnumSet.noneOf(Signal.class);
        journal.interactions().forEach(e -> seen.addAll(e.signals()));
        assertEquals(EnumSet.allOf(Signal.class), seen);
        assertTrue(journal.quietDays().size() >= 40);
        assertEquals(2, journal.absences().size());
        assertEquals(2, count(journal, c -> journal.hardships(c.id()).size()));
        assertEquals(8, count(journal, c -> journal.actions(c.id()).size()));
        assertEquals(21, count(journal, c -> journal.checkIns(c.id()).size()));
        assertEquals(11, count(journal, c -> journal.obligations(c.id()).size()));
        assertTrue(count(journal, c -> journal.income(c.id()).size()) > 50);
        assertTrue(
                journal.interactions().stream()
                        .anyMatch(e -> journal.versions(e.id()).size() > 1),
                "an entry was judged anew");
    }

    @Test
    void agreementsBoundariesExtrasAndLettersAreInIt() {
        for (LocalDate day : DAYS) {
            Journal journal = sample(Language.EN, day);
            Set<Pricing> pricing = EnumSet.noneOf(Pricing.class);
            Set<Extra.Fate> fates = EnumSet.noneOf(Extra.Fate.class);
            Set<Answer> answers = EnumSet.noneOf(Answer.class);
            for (Client client : journal.clients()) {
                Agreement agreement = journal.agreement(client.id());
                if (agreement != null) {
                    pricing.add(agreement.pricing());
                }
                journal.extras(client.id()).forEach(e -> fates.add(e.fate()));
                journal.interactions(client.id()).stream()
                        .map(Interaction::answer)
                        .filter(Objects::nonNull)
                        .forEach(answers::add);
            }
            assertEquals(EnumSet.allOf(Pricing.class), pricing, day.toString());
            assertTrue(fates.containsAll(Set.of(Extra.Fate.BILL, Extra.Fate.GIVE)), day + ": " + fates);
            assertEquals(EnumSet.allOf(Answer.class), answers, day.toString());
            assertEquals(5, count(journal, c -> journal.boundaries(c.id()).size()));
            assertEquals(2, count(journal, c -> journal.letters(c.id()).size()));
            assertEquals(1, journal.templates().size());
            assertEquals(2, journal.resources().size());
            assertEquals("Dana Ibrayeva", journal.practice().name());
        }
    }

    @Test
    void oneBillIsPaidAndOneIsOpenAndTheirLinesAreNoLongerUnpaid() {
        for (LocalDate day : DAYS) {
            Journal journal = sample(Language.EN, day);
            ClientId northwind = of(Scores.of(journal, day), "Northwind Studio").client();
            List<Extra> billed = journal.extras(northwind).stream()
                    .filter(e -> e.bill() != null)
                    .toList();
            assertEquals(2, billed.size(), day.toString());
            for (Extra line : billed) {
                assertEquals(0, journal.interaction(line.entry()).unpaidMinutes());
            }
            List<ItemId> paid = journal.income(northwind).stream()
                    .map(Income::bill)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(List.of(billed.getFirst().bill()), paid, day.toString());
            assertTrue(
                    journal.income(northwind).size() - 1
                            < journal.income(of(Scores.of(journal, day), "Atlas Retail")
                                            .client())
                                    .size(),
                    "months without a typed income");
        }
    }

    @Test
    void everyBoundaryThatWasToldWasSetByThen() {
        Journal journal = sample(Language.EN, SUNDAY);
        for (Client client : journal.clients()) {
            for (ActionTaken action : journal.actions(client.id())) {
                if (action.action() == Action.BOUNDARY) {
                    Boundary told = journal.boundaries(client.id()).stream()
                            .filter(b -> b.id().equals(action.about()))
                            .findFirst()
                            .orElseThrow();
                    assertFalse(told.set().isAfter(action.day()), told.rule());
                }
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameJournalInEveryLanguage() {
        assertEquals(edit(Language.EN, SUNDAY), edit(Language.EN, SUNDAY));
        Journal english = sample(Language.EN, SUNDAY);
        for (Language language : Language.values()) {
            assertEquals(english.interactions(), sample(language, SUNDAY).interactions());
            Set<String> sentences = sentences(language);
            assertTrue(sentences.size() >= 40, language + " has " + sentences.size() + " sentences");
        }
        assertTrue(java.util.Collections.disjoint(sentences(Language.EN), sentences(Language.KK)));
        assertTrue(java.util.Collections.disjoint(sentences(Language.RU), sentences(Language.KK)));
    }

    private static Set<String> sentences(Language language) {
        Set<String> sentences = new HashSet<>();
        for (Change change : edit(language, SUNDAY).changes()) {
            if (change instanceof Change.OfInteraction c && c.after() != null) {
                assertFalse(c.wordsAfter().note().isEmpty());
                sentences.add(c.wordsAfter().note());
            }
        }
        return sentences;
    }

    private static long count(Journal journal, java.util.function.ToIntFunction<Client> size) {
        return journal.clients().stream().mapToInt(size).sum();
    }

    private static Assessment of(Scores scores, String name) {
        return scores.journal().clients().stream()
                .filter(c -> c.name().equals(name))
                .map(c -> scores.of(c.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Scores scores) {
        return scores.all().stream()
                .map(a -> "%s %.1f %s"
                        .formatted(scores.journal().client(a.client()).name(), a.score(), a.band()))
                .collect(Collectors.joining(", "));
    }

    private static Journal sample(Language language, LocalDate today) {
        return Journal.empty().with(edit(language, today));
    }

    private static Edit edit(Language language, LocalDate today) {
        Instant now = today.atTime(12, 0).atZone(ALMATY).toInstant();
        return SampleJournal.edit(language, ALMATY, new Stamp(now, today, UUID::randomUUID));
    }
}
