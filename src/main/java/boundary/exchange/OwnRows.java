package boundary.exchange;

import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import boundary.journal.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;

/// Reads the rows of what is the consultant's own: the practice, letters, what letters can offer, and filters.
final class OwnRows {
    private static final UUID ONE = Practice.UNKNOWN.key();

    private final Plan plan;
    private final Currency usual;

    /// @param usual the currency of amounts that name none
    OwnRows(Plan plan, Currency usual) {
        this.plan = plan;
        this.usual = usual;
    }

    CsvTable.Outcome practice(Row row) throws BadRowException {
        String name = row.name("name");
        Money need = row.money("need", "need_currency", usual);
        Money reserve = row.money("reserve", "reserve_currency", usual);
        Map<Currency, BigDecimal> rates = row.optional("rates", Problem.Kind.EXPECTED_RATES, Cells::rates);
        plan.once(row, Sheet.PRACTICE, ONE, "name");
        return plan.put(new Practice(name, need, reserve, rates == null ? Map.of() : rates), recorded(row), true);
    }

    CsvTable.Outcome template(Row row) throws BadRowException {
        String name = named(row);
        String language = row.name("language");
        String subject = row.body("subject");
        String body = row.body("body");
        LocalDate recorded = recorded(row);
        ItemId id = new ItemId(plan.identity(row, Sheet.TEMPLATES));
        return plan.put(new OwnTemplate(id, name, language, subject, body), recorded, row.id() != null);
    }

    CsvTable.Outcome resource(Row row) throws BadRowException {
        Resource.Kind kind = row.optional("kind", Problem.Kind.EXPECTED_RESOURCE, Cells.code(Resource.Kind.class));
        String name = named(row);
        String link = row.body("link");
        String note = row.body("note");
        LocalDate recorded = recorded(row);
        ItemId id = new ItemId(plan.identity(row, Sheet.RESOURCES));
        return plan.put(
                new Resource(id, kind == null ? Resource.Kind.GUIDE : kind, name, link, note),
                recorded,
                row.id() != null);
    }

    CsvTable.Outcome filter(Row row) throws BadRowException {
        String name = named(row);
        String query = row.body("query");
        LocalDate recorded = recorded(row);
        ItemId id = new ItemId(plan.identity(row, Sheet.FILTERS));
        return plan.put(new SavedFilter(id, name, query), recorded, row.id() != null);
    }

    private LocalDate recorded(Row row) throws BadRowException {
        return row.recorded(plan.target().stamp().today());
    }

    private static String named(Row row) throws BadRowException {
        String name = row.name("name");
        if (Text.name(name).isEmpty()) {
            throw row.bad(Problem.Kind.EXPECTED_TEXT, "name", "");
        }
        return name;
    }
}
