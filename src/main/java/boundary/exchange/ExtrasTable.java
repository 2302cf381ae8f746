package boundary.exchange;

import boundary.text.Messages;
import boundary.text.paper.ExtrasSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A sheet of extras as a table for a spreadsheet: days as `2026-11-22`, amounts as plain decimals.
final class ExtrasTable {
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("date", "work", "minutes", "amount", "currency", "bill", "due");

    private ExtrasTable() {}

    static void write(ExtrasSheet sheet, Messages messages, OutputStream stream) throws IOException {
        stream.write(MARK.getBytes(StandardCharsets.UTF_8));
        List<String> heads = COLUMNS.stream()
                .map(code -> messages.text("paper.extras." + code))
                .toList();
        var out = new CsvOut(stream, heads);
        for (ExtrasSheet.Line line : sheet.lines()) {
            out.value(heads.get(0), line.day())
                    .text(heads.get(1), line.work())
                    .value(heads.get(2), line.minutes())
                    .money(heads.get(3), line.amount())
                    .value(
                            heads.get(4),
                            line.amount() == null ? null : line.amount().currency())
                    .text(heads.get(5), sheet.bill())
                    .value(heads.get(6), sheet.due())
                    .end();
        }
        out.flush();
    }
}
