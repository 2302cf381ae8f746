package boundary.ui.client;

import boundary.report.ClientPage.GoodEffect;
import boundary.report.Moved;
import boundary.report.ScorePage;
import boundary.report.WhatIfs;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import boundary.text.Messages;
import boundary.text.WhatIfWords;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.kit.RichText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sentences under the rows of a score: how likely it drains, what it would be without some of the history, and
/// what moved since last month. What takes longer to find out is filled in when it is ready.
final class ScoreLines {
    private final FxSession session;
    private final Messages messages;
    private final WhatIfWords words;
    private final Jobs.Latest whatIf = new Jobs.Latest();
    private final RichText probability = line("probability");
    private final RichText what = line("what-if");
    private final RichText moved = line("moved");
    private final VBox box = new VBox(4, probability, what, moved);

    ScoreLines(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        words = new WhatIfWords(messages);
    }

    Region node() {
        return box;
    }

    /// Shows the sentences of a page; what is found out for an older one is thrown away.
    ///
    /// @param anew whether another client is shown than before
    void show(ScorePage page, boolean anew) {
        Assessment now = page.assessment();
        put(
                probability,
                messages.text("client.score.probability", messages.figures().chance(now.probability())));
        Moved since = page.moved();
        put(moved, since == null ? "" : words.moved(since, now));
        String good = good(page.page().good());
        if (anew) {
            put(what, lead(List.of(good)));
        }
        Scores scores = session.shown().get().scores();
        whatIf.start(progress -> WhatIfs.of(scores, now.client()), found -> {
            var sentences = new ArrayList<>(words.sentences(found));
            sentences.add(Math.min(1, sentences.size()), good);
            put(what, lead(sentences));
        });
    }

    private String good(@Nullable GoodEffect good) {
        return good == null ? "" : messages.count("client.score.good", good.entries(), words.points(good.without()));
    }

    private String lead(List<String> sentences) {
        String all = String.join(
                " ", sentences.stream().filter(each -> !each.isEmpty()).toList());
        return all.isEmpty() ? "" : messages.text("whatIf.lead", all);
    }

    private static RichText line(String id) {
        var line = new RichText("");
        line.setId(id);
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    private static void put(RichText line, String words) {
        line.show(words);
        line.setManaged(!words.isEmpty());
    }
}
