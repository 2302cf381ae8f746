package boundary.text.paper;

import boundary.journal.CheckIn;
import boundary.journal.Disengagement;
import boundary.journal.Opinion;
import boundary.report.Dossier;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the facts of a client only where it was asked for: how worn out the consultant was, what was
/// computed, and the plan of the ending.
final class HistoryAsked {
    private static final double HUNDREDTHS = 100;

    private final Dossier dossier;
    private final Messages messages;
    private final List<Block> blocks;
    private final HistoryTables tables;

    HistoryAsked(Dossier dossier, Messages messages, List<Block> blocks, HistoryTables tables) {
        this.dossier = dossier;
        this.messages = messages;
        this.blocks = blocks;
        this.tables = tables;
    }

    void add(Dossier.Part part) {
        tables.add(
                "dossier.checkIns",
                List.of("dossier.day", "dossier.checkIn"),
                part.checkIns().stream().map(this::checkIn).toList());
        score(part.assessment());
        tables.add(
                "dossier.opinions",
                List.of("dossier.day", "dossier.suggestion", "dossier.score", "dossier.opinion"),
                part.opinions().stream().map(this::opinion).toList());
        ending(part.ending());
    }

    private List<String> checkIn(CheckIn checkIn) {
        return List.of(
                messages.dates().briefYear(checkIn.day()),
                messages.text(
                        "client.checkIns.ofFour", messages.text("client.checkIn." + checkIn.level()), checkIn.level()));
    }

    private void score(@Nullable Assessment assessment) {
        if (assessment == null) {
            return;
        }
        var facts = new ArrayList<Block.Fact>();
        tables.fact(facts, "dossier.score.day", messages.dates().day(dossier.day()));
        tables.fact(facts, "dossier.band", messages.wording().band(assessment.band()));
        if (!assessment.isInsufficient()) {
            tables.fact(facts, "dossier.score", points(assessment.hundredths()));
            tables.fact(facts, "dossier.pattern", messages.wording().pattern(assessment.pattern()));
            tables.fact(facts, "dossier.suggestion", messages.wording().suggestion(assessment));
        }
        blocks.add(new Block.Heading(messages.text("dossier.scores")));
        blocks.add(new Block.Facts(facts));
    }

    private List<String> opinion(Opinion opinion) {
        String because = opinion.because() == null ? "" : messages.name("opinion.because.", opinion.because());
        return List.of(
                messages.dates().briefYear(opinion.day()),
                messages.wording().suggestion(opinion.suggestion()),
                points(opinion.scoreHundredths()),
                tables.lines(
                        messages.text(opinion.agreed() ? "dossier.opinion.agreed" : "dossier.opinion.differed"),
                        because,
                        opinion.reason()));
    }

    private String points(int hundredths) {
        return messages.figures().decimal(hundredths / HUNDREDTHS, 2);
    }

    private void ending(@Nullable Disengagement plan) {
        if (plan == null) {
            return;
        }
        var facts = new ArrayList<Block.Fact>();
        day(facts, "dossier.ending.begun", plan.begun());
        day(facts, "dossier.ending.copy", plan.copyKept());
        day(facts, "dossier.ending.money", plan.moneySettled());
        day(facts, "dossier.ending.notice", plan.noticeGiven());
        day(facts, "dossier.ending.last", plan.lastDay());
        day(facts, "dossier.ending.left", plan.left());
        if (plan.noContact()) {
            tables.fact(facts, "dossier.ending.noContact", messages.text("common.yes"));
        }
        for (Disengagement.Review review : plan.reviews()) {
            facts.add(new Block.Fact(
                    messages.count("dossier.ending.review", review.afterDays()),
                    tables.lines(messages.name("dossier.again.", review.again()), review.note())));
        }
        blocks.add(new Block.Heading(messages.text("dossier.ending")));
        blocks.add(new Block.Facts(facts));
    }

    private void day(List<Block.Fact> facts, String key, @Nullable LocalDate day) {
        tables.fact(facts, key, day == null ? "" : messages.dates().day(day));
    }
}
