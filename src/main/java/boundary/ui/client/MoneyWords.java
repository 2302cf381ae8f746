package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.Money;
import boundary.report.ExtrasTray;
import boundary.report.IncomeMonth;
import boundary.report.Missing;
import boundary.report.MoneyPage;
import boundary.report.ReserveWithout;
import boundary.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the tab about money says, in words.
record MoneyWords(Messages messages) {
    private static final int NAMED = 3;

    String money(@Nullable Money amount) {
        return amount == null
                ? messages.text("common.none")
                : messages.figures().money(amount);
    }

    /// {@return sums of several currencies: `€ 340 + $ 20`}
    String sums(List<Money> sums) {
        return sums.isEmpty()
                ? messages.text("common.none")
                : sums.stream().map(messages.figures()::money).collect(Collectors.joining(" + "));
    }

    /// {@return a month in a few letters with its year: `Nov 2026`}
    String month(YearMonth month) {
        return messages.dates().shortMonth(month.atDay(1)) + " " + month.getYear();
    }

    /// {@return where the amount of a month comes from}
    String state(IncomeMonth month) {
        return switch (month.state()) {
            case TYPED -> messages.text("money.typed");
            case ESTIMATED -> messages.text("money.estimate");
            case UNKNOWN -> messages.text("money.unknown");
            case OUTSIDE -> messages.text("money.outside");
        };
    }

    /// {@return one month in a sentence: `Nov 2026: € 780, typed`}
    String spoken(IncomeMonth month) {
        Money amount = month.amount();
        return amount == null
                ? messages.text("money.monthUnknown", month(month.month()), state(month))
                : messages.text("money.month", month(month.month()), money(amount), state(month));
    }

    /// {@return what is to be said below the months; empty where nothing is}
    String below(MoneyPage page) {
        var lines = new ArrayList<String>();
        IncomeMonth last = page.months().getLast();
        if (last.running() && last.amount() != null) {
            lines.add(messages.text("money.running"));
        }
        if (!page.overdue().isEmpty()) {
            lines.add(messages.text("money.overdue", sums(page.overdue())));
        }
        if (!page.leftOutHere().isEmpty()) {
            lines.add(messages.text("money.leftOut", sums(page.leftOutHere())));
        }
        return String.join(" ", lines);
    }

    /// {@return what has to be known first, in a sentence; empty where nothing is missing}
    String missing(List<Missing> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String named = missing.stream().limit(NAMED).map(this::missing).collect(Collectors.joining(", "));
        int more = missing.size() - NAMED;
        return messages.text("money.missing", more > 0 ? messages.text("money.missing.more", named, more) : named);
    }

    private String missing(Missing one) {
        return switch (one) {
            case Missing.Need _ -> messages.text("money.missing.need");
            case Missing.Reserve _ -> messages.text("money.missing.reserve");
            case Missing.Income income -> messages.text("money.missing.income", income.name());
            case Missing.Rate rate ->
                messages.text("money.missing.rate", rate.currency().getCurrencyCode());
            case Missing.Minutes _ -> messages.text("money.missing.minutes");
            case Missing.Anything _ -> messages.text("money.missing.anything");
        };
    }

    /// {@return how long the reserve carries without the client, in a sentence; empty where it can't be said}
    String carries(MoneyPage page) {
        ReserveWithout reserve = page.reserve();
        Money lacking = reserve.lacking();
        Integer months = reserve.months();
        String carried;
        if (lacking != null && lacking.minor() == 0) {
            carried = messages.text("money.reserve.enough");
        } else if (months == null) {
            return "";
        } else if (months == 0) {
            carried = messages.text("money.reserve.notOne");
        } else {
            carried = messages.count("money.reserve.carries", months);
        }
        Double part = page.year().part();
        return part == null
                ? messages.text("money.reserve.alone", carried)
                : messages.text("money.reserve.share", messages.figures().percent(part), carried);
    }

    /// {@return what the figures rest on, and what is in none of them}
    String from(MoneyPage page) {
        var lines = new ArrayList<String>();
        long known =
                page.months().stream().filter(month -> month.amount() != null).count();
        lines.add(messages.count("money.from", known, page.estimated()));
        if (!page.gaps().isEmpty()) {
            lines.add(messages.text(
                    "money.gaps",
                    page.gaps().stream()
                            .limit(NAMED)
                            .map(gap -> messages.count("money.gap", gap.months().size(), gap.name()))
                            .collect(Collectors.joining(", "))));
        }
        if (page.leftOut().isEmpty()) {
            lines.add(messages.text("money.rates"));
        } else {
            lines.add(messages.text(
                    "money.leftOut",
                    page.leftOut().stream()
                            .limit(NAMED)
                            .map(out -> messages.text(
                                    "money.leftOutOf", messages.figures().money(out.sum()), out.name()))
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" ", lines);
    }

    /// {@return what an hour brought beside what was agreed}
    String agreed(MoneyPage.RealRate rate) {
        String length = messages.figures().duration(rate.minutes());
        Money agreed = rate.agreed();
        return agreed == null ? length : messages.text("money.rate.agreed", money(agreed), length);
    }

    /// {@return the sum of extras: `8 extras, 4 h 15 m, € 340`}
    String sum(String key, ExtrasTray.Sum sum) {
        String length = messages.figures().duration(sum.minutes());
        String said = sum.amounts().isEmpty()
                ? messages.count(key, sum.extras(), length)
                : messages.count(key + ".worth", sum.extras(), length, sums(sum.amounts()));
        return sum.unpriced() == 0 || sum.amounts().isEmpty()
                ? said
                : said + ", " + messages.count("money.unpriced", sum.unpriced());
    }

    /// {@return a client's name that fits into a heading}
    static String brief(Client client) {
        String name = client.name();
        int most = 28;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)) + "…";
    }
}
