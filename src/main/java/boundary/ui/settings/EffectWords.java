package boundary.ui.settings;

import boundary.report.ScorecardPreview;
import boundary.scoring.Band;
import boundary.scoring.Parameter;
import boundary.text.Messages;
import boundary.text.ParameterWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the page says about changes of the model before they count.
record EffectWords(Messages messages) {
    private static final int MOST = 3;

    /// {@return what would be changed: `Off-hours contact: 1.20 instead of the learnt 1.84`}
    String changes(ScorecardDesk desk) {
        PendingTuning pending = desk.pending();
        if (pending.isNone()) {
            return messages.text("scorecard.nothing");
        }
        List<String> said = new ArrayList<>();
        if (pending.isLearningChanged()) {
            LocalDate from = pending.draft().learnFrom();
            said.add(
                    from == null
                            ? messages.text("scorecard.learnsAll")
                            : messages.text(
                                    "scorecard.learnsFrom", messages.dates().day(from)));
        }
        pending.changed().forEach(parameter -> said.add(change(desk, parameter)));
        int more = said.size() - MOST;
        String shown = said.stream().limit(MOST).collect(Collectors.joining("\n"));
        return more > 0 ? shown + "\n" + messages.count("scorecard.more", more) : shown;
    }

    /// {@return what becomes of the bands}
    String bands(ScorecardPreview preview) {
        List<String> moves = preview.renamed().stream()
                .map(row -> messages.text(
                        "scorecard.move",
                        band(row.now().band()),
                        band(row.then().band())))
                .distinct()
                .toList();
        if (moves.isEmpty()) {
            return messages.text("scorecard.bands.none");
        }
        String shown = moves.stream().limit(MOST).collect(Collectors.joining("; "));
        return messages.count("scorecard.bands", preview.renamed().size(), moves.size() > MOST ? shown + "; …" : shown);
    }

    private String change(ScorecardDesk desk, Parameter parameter) {
        var words = new ParameterWords(messages);
        boolean wasOwn = desk.pending().standing().of(parameter.name()) != null;
        boolean isOwn = desk.pending().draft().of(parameter.name()) != null;
        String before = words.value(parameter, desk.standing(parameter));
        String after = words.value(parameter, desk.value(parameter));
        boolean learns = ParameterWords.kind(parameter) != null;
        if (!isOwn) {
            return messages.text(
                    learns ? "scorecard.backToLearnt" : "scorecard.backToDefault",
                    words.name(parameter),
                    after,
                    before);
        }
        return messages.text(
                learns && !wasOwn ? "scorecard.insteadOfLearnt" : "scorecard.insteadOf",
                words.name(parameter),
                after,
                before);
    }

    private String band(Band band) {
        return messages.wording().band(band);
    }
}
