package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.LetterSent;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.Pricing;
import boundary.journal.ResponseTime;
import boundary.journal.Signal;
import boundary.journal.Text;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the rows of agreements, boundaries, extras and letters.
final class EndingRows {
    private final Plan plan;
    private final Roster roster;
    private final Currency usual;

    /// @param usual the currency of amounts that name none
    EndingRows(Plan plan, Roster roster, Currency usual) {
        this.plan = plan;
        this.roster = roster;
        this.usual = usual;
    }

    CsvTable.Outcome agreement(Row row) throws BadRowException {
        LocalDate agreed = row.day("agreed");
        Set<Channel> channels = row.optional("channels", Problem.Kind.EXPECTED_CHANNELS, Cells.codes(Channel.class));
        Pricing pricing = row.optional("pricing", Problem.Kind.EXPECTED_PRICING, Cells.code(Pricing.class));
        ResponseTime within = within(row);
        Integer rounds = count(row, "rounds");
        Integer payWithin = count(row, "pay_within_days");
        Integer retainer = count(row, "retainer_minutes");
        Money price = row.money("price", "currency", usual);
        boolean includesUnbilled = row.truth("includes_unbilled");
        Notice notice = notice(row);
        String included = row.body("included");
        String extra = row.body("extra");
        ClientId client = roster.of(row);
        plan.once(row, Sheet.AGREEMENTS, client.value(), "client");
        var agreement = new Agreement(
                client,
                agreed,
                channels == null ? Set.of() : channels,
                within,
                rounds,
                included,
                extra,
                includesUnbilled,
                payWithin,
                pricing == null ? Pricing.HOURLY : pricing,
                price,
                retainer,
                notice);
        return put(row, agreement, client, agreed, true);
    }

    CsvTable.Outcome boundary(Row row) throws BadRowException {
        LocalDate set = row.day("set");
        Set<Signal> breaches = row.optional("breaches", Problem.Kind.EXPECTED_BURDEN, Cells.codes(Signal.class));
        if (breaches != null && breaches.stream().anyMatch(Signal::isGood)) {
            throw row.bad(Problem.Kind.EXPECTED_BURDEN, "breaches", row.cell("breaches"));
        }
        String rule = row.body("rule");
        if (Text.body(rule).isBlank()) {
            throw row.bad(Problem.Kind.EXPECTED_TEXT, "rule", "");
        }
        ClientId client = roster.of(row);
        ItemId id = new ItemId(plan.identity(row, Sheet.BOUNDARIES));
        var boundary = new Boundary(id, client, set, breaches == null ? Set.of() : breaches, rule);
        return put(row, boundary, client, set, row.id() != null);
    }

    CsvTable.Outcome extra(Row row) throws BadRowException {
        UUID entry = row.other("entry", Sheet.ENTRIES);
        if (entry == null) {
            throw row.bad(Problem.Kind.EXPECTED_ENTRY, "entry", "");
        }
        LocalDate decided = row.day("decided");
        Extra.Fate fate = row.required("fate", Problem.Kind.EXPECTED_FATE, Cells.code(Extra.Fate.class));
        int minutes =
                row.required("minutes", Problem.Kind.EXPECTED_EXTRA_MINUTES, Cells.whole(1, Interaction.DAY_MINUTES));
        Money amount = row.money("amount", "currency", usual);
        UUID bill = row.other("bill", Sheet.OBLIGATIONS);
        if (bill != null && fate != Extra.Fate.BILL) {
            throw row.bad(Problem.Kind.EXPECTED_FATE, "fate", row.cell("fate"));
        }
        String work = row.body("work");
        ClientId client = roster.of(row);
        plan.once(row, Sheet.EXTRAS, entry, "entry");
        var extra = new Extra(
                new InteractionId(entry),
                client,
                decided,
                fate,
                minutes,
                amount,
                work,
                bill == null ? null : new ItemId(bill));
        return put(row, extra, client, decided, true);
    }

    CsvTable.Outcome letter(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        String template = row.name("template");
        String language = row.name("language");
        String subject = row.body("subject");
        UUID entry = row.other("entry", Sheet.ENTRIES);
        ClientId client = roster.of(row);
        var letter = new LetterSent(
                new ItemId(plan.identity(row, Sheet.LETTERS)),
                client,
                day,
                template,
                language,
                subject,
                entry == null ? null : new InteractionId(entry));
        return put(row, letter, client, day, row.id() != null);
    }

    private CsvTable.Outcome put(Row row, Item item, ClientId client, LocalDate day, boolean own)
            throws BadRowException {
        LocalDate recorded = row.recorded(day);
        CsvTable.Outcome outcome = plan.put(item, recorded, own);
        if (outcome != CsvTable.Outcome.KNOWN) {
            roster.saw(client, null, recorded);
        }
        return outcome;
    }

    private static @Nullable ResponseTime within(Row row) throws BadRowException {
        Integer count = row.optional("answer_within", Problem.Kind.EXPECTED_POSITIVE, Cells.POSITIVE);
        return count == null
                ? null
                : new ResponseTime(
                        count,
                        row.required(
                                "answer_unit", Problem.Kind.EXPECTED_RESPONSE, Cells.code(ResponseTime.Unit.class)));
    }

    private static @Nullable Notice notice(Row row) throws BadRowException {
        Integer count = row.optional("notice", Problem.Kind.EXPECTED_NOTICE, Cells.whole(0, Notice.MOST_DAYS));
        Notice.Form form =
                row.optional("notice_form", Problem.Kind.EXPECTED_NOTICE_FORM, Cells.code(Notice.Form.class));
        return count == null
                ? null
                : new Notice(
                        count,
                        row.required("notice_unit", Problem.Kind.EXPECTED_NOTICE_UNIT, Cells.code(Notice.Unit.class)),
                        form == null ? Notice.Form.ANY : form,
                        row.body("notice_clause"));
    }

    private static @Nullable Integer count(Row row, String column) throws BadRowException {
        return row.optional(column, Problem.Kind.EXPECTED_COUNT, Cells.COUNT);
    }
}
