package boundary.ui;

import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An outbox that writes nothing and remembers what it was asked for; each is told to be saved as `saved.pdf`.
public final class NoOutbox implements Outbox {
    public final List<Handout> asked = new ArrayList<>();
    public final List<FinishedLetter> letters = new ArrayList<>();
    public final List<Picture> pictures = new ArrayList<>();
    public final List<Paper> papers = new ArrayList<>();
    public final List<LetterForm> forms = new ArrayList<>();

    @Override
    public void save(Handout handout, Form form, Shown shown, Messages messages, Consumer<Outcome> done) {
        asked.add(handout);
        done.accept(new Outcome.Saved("saved.pdf"));
    }

    @Override
    public void save(Picture picture, Messages messages, Consumer<Outcome> done) {
        pictures.add(picture);
        done.accept(new Outcome.Saved("saved" + picture.ending()));
    }

    @Override
    public void save(Paper paper, String name, Form form, Messages messages, Consumer<Outcome> done) {
        papers.add(paper);
        done.accept(new Outcome.Saved(name));
    }

    @Override
    public void print(Paper paper, Messages messages, Consumer<String> done) {
        papers.add(paper);
        done.accept(messages.text("letters.noPrinter"));
    }

    @Override
    public String text(Handout handout, Shown shown, Messages messages) {
        asked.add(handout);
        return handout.toString();
    }

    @Override
    public void save(FinishedLetter letter, LetterForm form, Messages messages, Consumer<Outcome> done) {
        letters.add(letter);
        forms.add(form);
        done.accept(new Outcome.Saved("letter." + form));
    }

    @Override
    public @Nullable String mail(FinishedLetter letter, Messages messages) {
        letters.add(letter);
        return null;
    }

    @Override
    public @Nullable String print(FinishedLetter letter, Messages messages) {
        letters.add(letter);
        return messages.text("letters.noPrinter");
    }
}
