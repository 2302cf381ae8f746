package boundary.text;

import boundary.journal.Hardship;
import boundary.report.CauseFacts;
import boundary.scoring.Cause;
import boundary.scoring.CauseTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The words for each term that speaks for a passing trouble, or for a lasting pattern.
public final class CauseWords {
    private final Messages messages;

    public CauseWords(Messages messages) {
        this.messages = messages;
    }

    /// {@return a term in a few words: `Lasting: 17 weeks since 20 July`}
    public String term(CauseTerm term, CauseFacts facts) {
        Cause.Basis basis = facts.cause().facts();
        return switch (term) {
            case START -> messages.text("cause.START");
            case HARDSHIP -> hardship(basis.hardship(), facts.hardship());
            case JUSTIFIED -> fair(facts);
            case CALM -> counted("cause.CALM", basis.calmWeeks());
            case DURATION ->
                counted("cause.DURATION", basis.lastingWeeks(), messages.dates().brief(basis.since()));
            case EPISODES -> counted("cause.EPISODES", basis.timesBack());
            case DISRESPECT -> share("cause.DISRESPECT", basis.disrespect());
            case REPAIR_FAILED -> repair(basis.repairWeeks(), facts.repair());
            case DISTRESS -> share("cause.DISTRESS", basis.distress());
            case EXPLOIT -> share("cause.EXPLOIT", basis.exploit());
        };
    }

    private String hardship(boolean counts, @Nullable Hardship last) {
        if (last == null) {
            return messages.text("cause.HARDSHIP.none");
        }
        LocalDate to = last.to();
        if (counts) {
            return to == null
                    ? messages.text("cause.HARDSHIP.since", messages.dates().brief(last.from()))
                    : messages.text("cause.HARDSHIP.until", messages.dates().brief(to));
        }
        return to == null
                ? messages.text("cause.HARDSHIP.later", messages.dates().brief(last.from()))
                : messages.text("cause.HARDSHIP.over", messages.dates().brief(to));
    }

    private String fair(CauseFacts facts) {
        if (facts.complaints() == 0) {
            return messages.text("cause.JUSTIFIED.none");
        }
        return messages.text("cause.JUSTIFIED", facts.fair(), facts.complaints());
    }

    private String repair(double weeks, @Nullable LocalDate last) {
        if (last == null || weeks == 0) {
            return messages.text("cause.REPAIR_FAILED.none");
        }
        return messages.text("cause.REPAIR_FAILED", messages.dates().brief(last));
    }

    private String counted(String key, int number, Object... others) {
        return number == 0 ? messages.text(key + ".none") : messages.count(key, number, others);
    }

    private String share(String key, double share) {
        return share < 0.005
                ? messages.text(key + ".none")
                : messages.text(key, messages.figures().percent(share));
    }
}
