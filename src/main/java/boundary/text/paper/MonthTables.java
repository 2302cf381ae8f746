package boundary.text.paper;

import boundary.report.MonthReview;
import boundary.report.MonthReview.ClientHours;
import boundary.report.MonthReview.Sums;
import boundary.scoring.Hours;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The two tables of the review of a month: what changed, and the time of each client. What was not known before is a
/// dash, never 0.
record MonthTables(MonthReview review, Messages messages) {

    Block.Table changes() {
        var rows = new ArrayList<List<String>>();
        rows.add(counted("month.entries", Sums::entries));
        rows.add(timed("month.spent", sums -> sums.hours().spentMinutes()));
        rows.add(unpaid());
        rows.add(timed("month.drained", sums -> sums.hours().drainedMinutes()));
        rows.add(counted("month.offHours", sums -> sums.hours().offHours()));
        rows.add(counted("month.evenings", sums -> sums.hours().evenings()));
        return new Block.Table(
                List.of(
                        new Block.Column(messages.text("month.changes"), false),
                        figures(month()),
                        figures(before()),
                        figures(messages.text("month.change"))),
                rows,
                List.of(),
                true);
    }

    /// {@return the clients with most time; where not all have a row, the last row sums up the others}
    ///
    /// @param most how many rows at most
    Block.Table clients(int most) {
        List<ClientHours> all = review.clients();
        List<ClientHours> shown = all.subList(0, all.size() > most ? most - 1 : all.size());
        List<ClientHours> others = all.subList(shown.size(), all.size());
        var rows = new ArrayList<>(shown.stream().map(this::client).toList());
        if (!others.isEmpty()) {
            rows.add(others(others));
        }
        return new Block.Table(
                List.of(
                        new Block.Column(messages.text("month.client"), false),
                        figures(messages.text("month.spent")),
                        figures(before()),
                        figures(messages.text("month.unpaid")),
                        figures(messages.text("month.drained"))),
                rows,
                List.of(),
                true);
    }

    private static Block.Column figures(String head) {
        return new Block.Column(head, true);
    }

    private String month() {
        return messages.dates().monthAlone(review.month().getMonthValue());
    }

    /// {@return the month before, or its days where only some are compared}
    private String before() {
        boolean whole =
                review.before().to().equals(review.month().minusMonths(1).atEndOfMonth());
        return whole
                ? messages.dates().monthAlone(review.before().from().getMonthValue())
                : messages.text(
                        "date.range",
                        Integer.toString(review.before().from().getDayOfMonth()),
                        messages.dates().brief(review.before().to()));
    }

    private List<String> client(ClientHours each) {
        Hours then = each.then();
        return List.of(
                each.name(),
                messages.figures().duration(each.now().spentMinutes()),
                then == null ? none() : messages.figures().duration(then.spentMinutes()),
                messages.figures().duration(each.now().unpaidMinutes()),
                messages.figures().duration(each.now().drainedMinutes()));
    }

    private List<String> others(List<ClientHours> others) {
        List<Hours> then =
                others.stream().map(ClientHours::then).filter(Objects::nonNull).toList();
        return List.of(
                messages.count("month.more", others.size()),
                time(others, Hours::spentMinutes),
                then.isEmpty()
                        ? none()
                        : messages.figures()
                                .duration(then.stream()
                                        .mapToLong(Hours::spentMinutes)
                                        .sum()),
                time(others, Hours::unpaidMinutes),
                time(others, Hours::drainedMinutes));
    }

    private String time(List<ClientHours> clients, ToLongFunction<Hours> what) {
        return messages.figures()
                .duration(clients.stream()
                        .mapToLong(each -> what.applyAsLong(each.now()))
                        .sum());
    }

    private List<String> counted(String key, ToLongFunction<Sums> what) {
        long now = what.applyAsLong(review.now());
        Sums then = review.then();
        return row(
                key,
                messages.figures().whole(now),
                then == null ? null : messages.figures().whole(what.applyAsLong(then)),
                then == null ? null : messages.figures().signed((double) (now - what.applyAsLong(then)), 0));
    }

    private List<String> timed(String key, ToLongFunction<Sums> what) {
        long now = what.applyAsLong(review.now());
        Sums then = review.then();
        return row(
                key,
                messages.figures().duration(now),
                then == null ? null : messages.figures().duration(what.applyAsLong(then)),
                then == null ? null : change(now - what.applyAsLong(then)));
    }

    /// Unpaid time with what it is worth.
    private List<String> unpaid() {
        List<String> times = timed("month.unpaid", sums -> sums.hours().unpaidMinutes());
        Sums then = review.then();
        return List.of(
                times.get(0),
                worth(times.get(1), review.now()),
                then == null ? times.get(2) : worth(times.get(2), then),
                times.get(3));
    }

    private String worth(String time, Sums sums) {
        String amounts = sums.unpaidValue().stream()
                .filter(amount -> amount.minor() != 0)
                .map(messages.figures()::moneyRounded)
                .collect(Collectors.joining(", "));
        return amounts.isEmpty() ? time : time + " · " + amounts;
    }

    private List<String> row(String key, String now, @Nullable String then, @Nullable String change) {
        return List.of(messages.text(key), now, then == null ? none() : then, change == null ? none() : change);
    }

    private String change(long minutes) {
        String length = messages.figures().duration(Math.abs(minutes));
        return minutes == 0 ? length : (minutes > 0 ? "+" : "\u2212") + length;
    }

    private String none() {
        return messages.text("common.none");
    }
}
