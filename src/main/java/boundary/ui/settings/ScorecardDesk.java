package boundary.ui.settings;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Signal;
import boundary.report.ScorecardPreview;
import boundary.scoring.Layer;
import boundary.scoring.Parameter;
import boundary.scoring.PersonalWeight;
import boundary.text.ParameterWords;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes of the model on the page: shown with their effect first, then applied as one edit. For the interface's
/// thread.
final class ScorecardDesk {
    private final FxSession session;
    private final Consumer<RuntimeException> refused;
    private final Jobs.Latest preview = new Jobs.Latest();
    private Shown shown;
    private PendingTuning pending;
    private Runnable changed = () -> {};
    private Consumer<ScorecardPreview> previewed = effect -> {};

    /// @param refused told where a change could not be saved: then nothing happened
    ScorecardDesk(FxSession session, Consumer<RuntimeException> refused) {
        this.session = session;
        this.refused = refused;
        shown = session.shown().get();
        pending = PendingTuning.none(shown.journal().policy().tuning());
    }

    /// @param changed told whenever the values on the page may be others
    /// @param previewed takes what they would do, a little later
    void listen(Runnable changed, Consumer<ScorecardPreview> previewed) {
        this.changed = changed;
        this.previewed = previewed;
    }

    PendingTuning pending() {
        return pending;
    }

    /// {@return what the diary teaches}
    Layer layer() {
        return shown.scores().layer();
    }

    /// {@return what was shown last}
    Shown shown() {
        return shown;
    }

    /// {@return the value that a parameter would have}
    double value(Parameter parameter) {
        return value(parameter, pending.draft().of(parameter.name()));
    }

    /// {@return the value that a parameter has}
    double standing(Parameter parameter) {
        return value(parameter, pending.standing().of(parameter.name()));
    }

    private double value(Parameter parameter, @Nullable Double own) {
        if (own != null) {
            return Math.clamp(own, parameter.least(), parameter.most());
        }
        Signal kind = ParameterWords.kind(parameter);
        PersonalWeight weight = kind == null ? null : layer().weights().get(kind);
        return weight == null ? parameter.standard() : weight.learnt();
    }

    /// Follows the journal; changes that don't count yet stay.
    void follow(Shown next) {
        shown = next;
        pending = pending.onto(next.journal().policy().tuning());
        tell();
    }

    /// Changes what would count.
    void change(UnaryOperator<PendingTuning> change) {
        pending = change.apply(pending);
        tell();
    }

    /// Forgets the changes.
    void discard() {
        change(p -> PendingTuning.none(p.standing()));
    }

    /// Lets the changes count, as one edit.
    void apply() {
        PendingTuning wanted = pending;
        if (wanted.isNone()) {
            return;
        }
        session.apply(
                (journal, stamp) -> Edits.put(
                        journal,
                        Edit.Kind.SCORECARD,
                        journal.policy()
                                .withTuning(
                                        wanted.onto(journal.policy().tuning()).draft()),
                        stamp),
                edit -> {},
                refused);
    }

    private void tell() {
        changed.run();
        Shown now = shown;
        PendingTuning wanted = pending;
        preview.start(progress -> ScorecardPreview.of(now.scores(), wanted.draft()), previewed);
    }
}
