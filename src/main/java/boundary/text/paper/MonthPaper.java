package boundary.text.paper;

import boundary.journal.Taken;
import boundary.report.Aftermath;
import boundary.report.DayPage.State;
import boundary.report.MonthReview;
import boundary.report.MonthReview.Calmer;
import boundary.report.MonthReview.ClientHours;
import boundary.report.MonthReview.Declined;
import boundary.report.MonthReview.Held;
import boundary.report.MonthReview.Move;
import boundary.report.Moved;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Hours;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The review of a month as a document of one page, for the consultant alone: it holds scores.
public final class MonthPaper {
    private static final int MOST_CLIENTS = 10;
    private static final int MOST_LINES = 6;

    private final MonthReview review;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    private MonthPaper(MonthReview review, Messages messages) {
        this.review = review;
        this.messages = messages;
    }

    /// {@return the review in words}
    ///
    /// @param name of the consultant; may be empty
    public static Paper of(MonthReview review, String name, Messages messages) {
        return new MonthPaper(review, messages).paper(name);
    }

    private Paper paper(String name) {
        String title = messages.text("month.title", messages.dates().monthYear(review.month()));
        String days = messages.dates().range(review.from(), review.to());
        blocks.add(new Block.Title(title, review.isRunning() ? messages.text("month.running", days) : days));
        blocks.add(new MonthTables(review, messages).changes());
        if (review.then() == null) {
            blocks.add(new Block.Note(messages.text("month.nothingBefore")));
        }
        clients();
        section("month.moves", review.moves().stream().map(this::move).toList(), "month.moves.none");
        section(
                "month.back",
                Stream.concat(
                                review.closed().stream().map(this::closed),
                                review.calmer().stream().map(this::calmer))
                        .toList(),
                "month.back.none");
        section("month.declined", review.declined().stream().map(this::declined).toList(), "month.declined.none");
        section("month.talks", review.talks().stream().map(this::talk).toList(), "month.talks.none");
        blocks.add(new Block.Heading(messages.text("month.days")));
        blocks.add(Block.Paragraph.of(messages.text(
                "month.days.said",
                messages.count("month.days.logged", review.days(State.LOGGED)),
                messages.count("month.days.clear", review.days(State.CLEAR)),
                messages.count("month.days.unknown", review.days(State.UNKNOWN)))));
        return new Paper(messages.language(), title, name, blocks, messages.text("month.foot", title));
    }

    private void clients() {
        if (review.clients().isEmpty()) {
            return;
        }
        List<ClientHours> shown = review.clients()
                .subList(0, Math.min(MOST_CLIENTS, review.clients().size()));
        blocks.add(new Block.Heading(messages.text("month.clients")));
        blocks.add(new MonthTables(review, messages).clients(shown));
        int more = review.clients().size() - shown.size();
        if (more > 0) {
            blocks.add(new Block.Note(messages.count("month.more", more)));
        }
    }

    private void section(String heading, List<String> lines, String none) {
        blocks.add(new Block.Heading(messages.text(heading)));
        if (lines.isEmpty()) {
            blocks.add(Block.Paragraph.of(messages.text(none)));
            return;
        }
        List<List<Run>> items = lines.stream()
                .limit(MOST_LINES)
                .map(line -> List.of(Run.plain(line)))
                .toList();
        blocks.add(new Block.Bullets(items, false));
        if (lines.size() > MOST_LINES) {
            blocks.add(new Block.Note(messages.count("month.more", lines.size() - MOST_LINES)));
        }
    }

    private String move(Move move) {
        String then = messages.wording().band(move.then().band());
        String now = messages.wording().band(move.now().band());
        String moved = move.then().band() == Band.UNKNOWN
                ? messages.text("month.move.first", move.name(), then, now, points(move.now()))
                : messages.text("month.move", move.name(), then, now, points(move.then()), points(move.now()));
        String rows = move.rows().stream().map(this::row).collect(Collectors.joining(", "));
        return rows.isEmpty() ? moved : messages.text("month.move.why", moved, rows);
    }

    private String row(Moved.Row row) {
        return messages.wording().reason(row.code()) + " "
                + messages.figures().signed(Tenths.of(row.hundredths()) / 10.0, 1);
    }

    private String points(Assessment assessment) {
        return messages.figures().decimal(Tenths.of(assessment.hundredths()) / 10.0, 1);
    }

    private String closed(Aftermath after) {
        return messages.text(
                "month.back.closed",
                after.client().name(),
                messages.dates().day(after.closed()),
                changed(
                        Math.round(after.before().drainedMinutes()),
                        Math.round(after.since().drainedMinutes())),
                changed(
                        Math.round(after.before().unpaidMinutes()),
                        Math.round(after.since().unpaidMinutes())),
                messages.text(
                        "month.fromTo",
                        messages.figures().decimal(after.before().evenings(), 1),
                        messages.figures().decimal(after.since().evenings(), 1)));
    }

    private String calmer(Calmer calmer) {
        Hours then = calmer.then();
        Hours now = calmer.now();
        return messages.text(
                "month.back.calmer",
                calmer.name(),
                changed(then.drainedMinutes(), now.drainedMinutes()),
                changed(then.unpaidMinutes(), now.unpaidMinutes()),
                messages.text(
                        "month.fromTo",
                        messages.figures().whole(then.evenings()),
                        messages.figures().whole(now.evenings())));
    }

    private String changed(long then, long now) {
        return messages.text(
                "month.fromTo",
                messages.figures().duration(then),
                messages.figures().duration(now));
    }

    private String declined(Declined declined) {
        Taken taken = declined.taken();
        String answer = messages.wording().answer(declined.answer());
        String said = taken == null
                ? messages.text("month.declined.notNoted", answer)
                : answer + ", " + messages.name("answer.took.", taken);
        String signs =
                declined.signals().stream().map(messages.wording()::signal).collect(Collectors.joining(", "));
        String line = messages.text("month.line", messages.dates().weekdayBrief(declined.day()), declined.name(), said);
        return signs.isEmpty() ? line : messages.text("month.declined.signs", line, signs);
    }

    private String talk(Held held) {
        Boolean helped = held.done().helped();
        String what = messages.name("client.talk.", held.done().action());
        String said = helped == null
                ? what
                : what + ", " + messages.text(helped ? "client.talk.didHelp" : "client.talk.didNot");
        return messages.text(
                "month.line", messages.dates().weekdayBrief(held.done().day()), held.name(), said);
    }
}
