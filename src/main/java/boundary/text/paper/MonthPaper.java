package boundary.text.paper;

import boundary.journal.Taken;
import boundary.report.Aftermath;
import boundary.report.DayPage.State;
import boundary.report.MonthReview;
import boundary.report.MonthReview.Calmer;
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

/// The review of a month as a document of one page, for the consultant alone: it holds scores. Where there is more than
/// a page holds, each part says how much it leaves out.
public final class MonthPaper {
    private static final Room MOST = new Room(10, 8);
    private static final Room LEAST = new Room(3, 1);
    private static final double PAGE = 680; // points, as are all lengths here
    private static final double TABLES = 262;
    private static final double CLIENT = 19.7;
    private static final double PART = 58;
    private static final double LINE = 17;
    private static final int LETTERS = 80;

    private final MonthReview review;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    /// How many clients have a row, and how many lines a part has at most.
    private record Room(int clients, int lines) {

        /// {@return the next smaller one: first there are fewer clients, then fewer lines}
        Room smaller() {
            return clients > LEAST.clients() ? new Room(clients - 1, lines) : new Room(clients, lines - 1);
        }
    }

    /// A part with a line for each thing in it.
    ///
    /// @param none what is said where there is nothing
    private record Part(String heading, List<String> lines, String none) {
        double height(int most) {
            long rows = lines.stream()
                    .limit(most)
                    .mapToLong(line -> 1 + line.length() / LETTERS)
                    .sum();
            return lines.isEmpty() ? LINE : PART + LINE * (rows - 1);
        }
    }

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
        String title = messages.text("month.title", messages.dates().monthOfYear(review.month()));
        String days = messages.dates().range(review.from(), review.to());
        blocks.add(new Block.Title(
                title, (review.isRunning() ? messages.text("month.running", days) : days) + " · " + known()));
        blocks.add(new MonthTables(review, messages).changes());
        if (review.then() == null) {
            blocks.add(new Block.Note(messages.text("month.nothingBefore")));
        }
        List<Part> parts = parts();
        Room room = room(parts);
        clients(room.clients());
        parts.forEach(part -> add(part, room.lines()));
        String none = parts.stream()
                .filter(part -> part.lines().isEmpty())
                .map(part -> messages.text(part.none()))
                .collect(Collectors.joining(" "));
        if (!none.isEmpty()) {
            blocks.add(Block.Paragraph.of(none));
        }
        return new Paper(messages.language(), title, name, blocks, messages.text("month.foot", title));
    }

    private List<Part> parts() {
        List<String> back = Stream.concat(
                        review.closed().stream().map(this::closed),
                        review.calmer().stream().map(this::calmer))
                .toList();
        return List.of(
                new Part("month.moves", review.moves().stream().map(this::move).toList(), "month.moves.none"),
                new Part("month.back", back, "month.back.none"),
                new Part(
                        "month.declined",
                        review.declined().stream().map(this::declined).toList(),
                        "month.declined.none"),
                new Part("month.talks", review.talks().stream().map(this::talk).toList(), "month.talks.none"));
    }

    /// {@return how much one page has room for}
    private Room room(List<Part> parts) {
        Room room = MOST;
        while (!room.equals(LEAST) && height(room, parts) > PAGE) {
            room = room.smaller();
        }
        return room;
    }

    private double height(Room room, List<Part> parts) {
        return TABLES
                + CLIENT * Math.min(review.clients().size(), room.clients())
                + parts.stream().mapToDouble(part -> part.height(room.lines())).sum();
    }

    private String known() {
        return messages.text(
                "month.days.said",
                messages.count("month.days.logged", review.days(State.LOGGED)),
                messages.count("month.days.clear", review.days(State.CLEAR)),
                messages.count("month.days.unknown", review.days(State.UNKNOWN)));
    }

    private void clients(int most) {
        if (!review.clients().isEmpty()) {
            blocks.add(new Block.Heading(messages.text("month.clients")));
            blocks.add(new MonthTables(review, messages).clients(most));
        }
    }

    /// Where not all lines have room, the last one says how many are left out.
    private void add(Part part, int most) {
        int all = part.lines().size();
        if (all == 0) {
            return;
        }
        List<String> shown = new ArrayList<>(part.lines().subList(0, all > most ? most - 1 : all));
        if (all > most) {
            shown.add(messages.count("month.more", all - shown.size()));
        }
        blocks.add(new Block.Heading(messages.text(part.heading())));
        blocks.add(new Block.Bullets(
                shown.stream().map(line -> List.of(Run.plain(line))).toList(), false));
    }

    private String move(Move move) {
        String then = messages.wording().band(move.then().band());
        String now = messages.wording().band(move.now().band());
        String moved = move.then().band() == Band.UNKNOWN
                ? messages.text("month.move.first", move.name(), now, then, points(move.now()))
                : messages.text("month.move", move.name(), now, then, points(move.now()), points(move.then()));
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
