package boundary.text.paper;

import boundary.journal.Money;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a sheet of extras into words.
final class ExtrasPage {
    private final ExtrasSheet sheet;
    private final Messages messages;

    ExtrasPage(ExtrasSheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    Paper paper() {
        String title = messages.text("paper.extras.title");
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(
                title,
                messages.text("paper.for", sheet.client(), messages.dates().day(sheet.day()))));
        List<Block.Fact> facts = facts();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        blocks.add(Block.Paragraph.of(messages.text("paper.extras.begin")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(messages.text("paper.extras.date"), false),
                        new Block.Column(messages.text("paper.extras.work"), false),
                        new Block.Column(messages.text("paper.extras.time"), true),
                        new Block.Column(messages.text("paper.extras.amount"), true)),
                sheet.lines().stream().map(this::row).toList(),
                sums()));
        if (sheet.lines().stream().anyMatch(line -> line.amount() == null)) {
            blocks.add(new Block.Note(messages.text("paper.extras.note")));
        }
        String foot = sheet.sender().isEmpty() ? title : messages.text("paper.foot", title, sheet.sender());
        return new Paper(messages.language(), title, sheet.sender(), blocks, foot);
    }

    private List<Block.Fact> facts() {
        var facts = new ArrayList<Block.Fact>();
        if (!sheet.sender().isEmpty()) {
            facts.add(new Block.Fact(messages.text("paper.extras.sender"), sheet.sender()));
        }
        if (!sheet.bill().isBlank()) {
            facts.add(new Block.Fact(messages.text("paper.extras.bill"), sheet.bill()));
        }
        if (sheet.due() != null) {
            facts.add(new Block.Fact(
                    messages.text("paper.extras.due"), messages.dates().day(sheet.due())));
        }
        return facts;
    }

    private List<String> row(ExtrasSheet.Line line) {
        return List.of(
                messages.dates().briefYear(line.day()), line.work(), time(line.minutes()), amount(line.amount()));
    }

    /// {@return a row for each currency and one for what has no price, each with its time}
    private List<List<String>> sums() {
        List<Money> sums = List.copyOf(sheet.sums().values());
        var rows = new ArrayList<List<String>>();
        boolean unpriced = sheet.lines().stream().anyMatch(line -> line.amount() == null);
        boolean one = sums.size() == 1 && !unpriced;
        for (Money sum : sums) {
            String label = one
                    ? messages.text("paper.extras.total")
                    : messages.text("paper.extras.totalIn", sum.currency().getCurrencyCode());
            rows.add(List.of(label, "", time(minutes(sum)), messages.figures().moneyExact(sum)));
        }
        if (unpriced) {
            rows.add(List.of(messages.text("paper.extras.unpriced"), "", time(minutes(null)), amount(null)));
        }
        return rows;
    }

    /// {@return the minutes of all lines in the currency of an amount, or of those without an amount}
    private long minutes(@Nullable Money like) {
        return sheet.lines().stream()
                .filter(line -> line.amount() == null || like == null
                        ? line.amount() == like
                        : line.amount().currency().equals(like.currency()))
                .mapToLong(ExtrasSheet.Line::minutes)
                .sum();
    }

    private String time(long minutes) {
        return messages.figures().duration(minutes);
    }

    private String amount(@Nullable Money amount) {
        return amount == null
                ? messages.text("common.none")
                : messages.figures().moneyExact(amount);
    }
}
