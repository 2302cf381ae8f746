package boundary.sqlite;

import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Money;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans of ending the work for clients.
final class DisengagementSort implements Sort<Disengagement> {

    @Override
    public Class<Disengagement> type() {
        return Disengagement.class;
    }

    @Override
    public String table() {
        return "disengagement";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "client",
                "begun",
                "no_contact",
                "copy_kept",
                "money_settled",
                "last_day",
                "notice_given",
                "left_on",
                "expected_minutes",
                "expected_evenings",
                "expected_unpaid_minor",
                "expected_unpaid_currency",
                "reviews");
    }

    @Override
    public void write(Disengagement value, Cells cells) {
        cells.text(value.client()).text(value.begun()).flag(value.noContact());
        cells.text(value.copyKept()).text(value.moneySettled()).text(value.lastDay());
        cells.text(value.noticeGiven()).text(value.left());
        Expected expected = value.expected();
        cells.text(expected == null ? null : Double.toString(expected.minutesPerWeek()));
        cells.text(expected == null ? null : Double.toString(expected.eveningsPerMonth()));
        cells.money(expected == null ? null : expected.unpaidPerMonth());
        cells.text(Lines.ofReviews(value.reviews()));
    }

    @Override
    public Disengagement read(UUID id, Row row) throws SQLException {
        return new Disengagement(
                row.client(),
                row.day(),
                row.flag(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.dayOrNull(),
                expected(row),
                Lines.reviews(row.text()));
    }

    private static @Nullable Expected expected(Row row) throws SQLException {
        String minutes = row.textOrNull();
        String evenings = row.textOrNull();
        Money unpaid = row.moneyOrNull();
        return minutes == null || evenings == null
                ? null
                : new Expected(Double.parseDouble(minutes), Double.parseDouble(evenings), unpaid);
    }
}
