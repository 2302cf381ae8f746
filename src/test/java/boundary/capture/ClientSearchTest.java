package boundary.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Draft;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a line names, among few clients and among ten thousand.
class ClientSearchTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 23, 30);

    private static Known known(String name, String... aliases) {
        return new Known(Case.id(name), name, List.of(aliases));
    }

    private static Parsed<Draft> parsed(String line, Known... clients) {
        return Capture.parse(line, new Context(NOW, List.of(clients), null));
    }

    @Test
    void twoThatFitAlikeAreAskedAbout() {
        Known retail = known("Atlas Retail");
        Known group = known("Atlas Group");
        Parsed<Draft> parsed = parsed("atlas call 20m", retail, group);
        assertNull(parsed.value().client());
        assertNull(parsed.value().newClient());
        assertEquals(List.of(new Doubt.SeveralClients(List.of(retail, group))), parsed.doubts());
    }

    @Test
    void theWholeNameDecidesBetweenTwo() {
        Known atlas = known("Atlas");
        assertEquals(
                atlas.id(),
                parsed("atlas call 20m", known("Atlas Retail"), atlas).value().client());
        assertEquals(
                Case.id("Atlas Retail"),
                parsed("atlas retail call", known("Atlas Retail"), atlas)
                        .value()
                        .client());
    }

    @ParameterizedTest
    @CsvSource({
        "acme ltd call 20m, Acme Ltd, Acme Inc",
        "call with Acme Inc. 20m, Acme Inc, Acme Ltd",
        "acme call, Acme, Acme Inc",
        "ИП Вектор звонок 20 мин, ИП Вектор, ООО «Вектор»",
        "ООО «Вектор» звонок 20 мин, ООО «Вектор», ИП Вектор"
    })
    void theKindOfTheCompanyDecidesBetweenTwo(String line, String meant, String other) {
        assertEquals(
                Case.id(meant), parsed(line, known(other), known(meant)).value().client());
        assertEquals(
                Case.id(meant), parsed(line, known(meant), known(other)).value().client());
    }

    @ParameterizedTest
    @CsvSource({
        "Айжан Сапарова,Saparova called",
        "Айжан Сапарова,aizhan mail 20m",
        "Айжан Сапарова,Айжанмен кездесу",
        "Айжан Сапарова,встреча с сапаровой 20 мин",
        "ООО «Вектор»,вектордан хат",
        "ООО «Вектор»,vector call",
        "ООО «Вектор»,письмо вектору",
        "Қазына Дизайн,kazyna zoom",
        "Northwind Studio,north wind call",
        "Northwind Studio,нортвинд звонок",
        "Northwind Studio,nw call 20m",
        "Щука и партнёры,shchuka call",
        "Юлия Цой,yulia tsoi mail",
        "Юлия Цой,julia call"
    })
    void aNameIsFoundInEverySpelling(String name, String line) {
        Parsed<Draft> parsed = parsed(line, known(name, name.startsWith("North") ? "NW" : name), known("Lumen Clinic"));
        assertEquals(Case.id(name), parsed.value().client());
        assertEquals(List.of(), parsed.doubts());
    }

    @ParameterizedTest
    @CsvSource({
        "Zephyr Labs call 20m,Zephyr Labs",
        "Нова звонок новый дизайн,Нова",
        "Lunar mail about the clinic,Lunar",
        "Балет сообщение для магазина,Балет"
    })
    void wordsOfTheNoteAreNoClients(String line, String name) {
        Parsed<Draft> parsed = parsed(
                line, known("Lumen Clinic"), known("Baltic Foods"), known("Қазына Дизайн"), known("Retail Bannerman"));
        assertNull(parsed.value().client());
        assertEquals(name, parsed.value().newClient());
        assertEquals(List.of(new Doubt.UnknownClient(name)), parsed.doubts());
    }

    @Test
    void eachOfTenThousandIsFoundByItsName() {
        Random random = new Random(7);
        List<Known> clients = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            clients.add(known(word(random) + " " + word(random) + i));
        }
        ClientIndex index = ClientIndex.of(clients);
        for (int i = 0; i < 10_000; i += 250) {
            Known wanted = clients.get(i);
            Context context = new Context(NOW, index, "en");
            Draft draft = Capture.parse(wanted.name() + " call 21:40 35m unpaid new banner", context)
                    .value();
            assertEquals(wanted.id(), draft.client(), wanted.name());
            assertEquals(35, draft.minutes());
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
