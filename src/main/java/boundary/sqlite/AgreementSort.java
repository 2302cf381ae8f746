package boundary.sqlite;

import boundary.journal.Agreement;
import boundary.journal.Channel;
import boundary.journal.Notice;
import boundary.journal.Pricing;
import boundary.journal.ResponseTime;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was agreed with clients.
final class AgreementSort implements Sort<Agreement> {

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public String table() {
        return "agreement";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "client",
                "agreed",
                "channels",
                "answer_count",
                "answer_unit",
                "rounds",
                "included",
                "extra",
                "includes_unbilled",
                "pay_within_days",
                "pricing",
                "price_minor",
                "price_currency",
                "retainer_minutes",
                "notice_count",
                "notice_unit",
                "notice_form",
                "notice_clause");
    }

    @Override
    public void write(Agreement value, Cells cells) {
        cells.text(value.client()).text(value.agreed()).text(Codes.of(value.channels()));
        ResponseTime within = value.answerWithin();
        cells.number(within == null ? null : Integer.valueOf(within.count()));
        cells.text(within == null ? null : within.unit().name());
        cells.number(value.rounds()).text(value.included()).text(value.extra());
        cells.flag(value.includesUnbilled()).number(value.payWithinDays());
        cells.text(value.pricing().name()).money(value.price()).number(value.retainerMinutes());
        write(value.notice(), cells);
    }

    @Override
    public Agreement read(UUID id, Row row) throws SQLException {
        return new Agreement(
                row.client(),
                row.day(),
                Codes.set(Channel.class, row.text()),
                within(row.numberOrNull(), row.codeOrNull(ResponseTime.Unit.class)),
                row.numberOrNull(),
                row.text(),
                row.text(),
                row.flag(),
                row.numberOrNull(),
                row.code(Pricing.class),
                row.moneyOrNull(),
                row.numberOrNull(),
                notice(row));
    }

    private static void write(@Nullable Notice notice, Cells cells) {
        cells.number(notice == null ? null : Integer.valueOf(notice.count()));
        cells.text(notice == null ? null : notice.unit().name());
        cells.text(notice == null ? null : notice.form().name());
        cells.text(notice == null ? null : notice.clause());
    }

    private static @Nullable ResponseTime within(@Nullable Integer count, ResponseTime.@Nullable Unit unit) {
        return count == null || unit == null ? null : new ResponseTime(count, unit);
    }

    private static @Nullable Notice notice(Row row) throws SQLException {
        Integer count = row.numberOrNull();
        Notice.Unit unit = row.codeOrNull(Notice.Unit.class);
        Notice.Form form = row.codeOrNull(Notice.Form.class);
        String clause = row.textOrNull();
        return count == null || unit == null || form == null || clause == null
                ? null
                : new Notice(count, unit, form, clause);
    }
}
