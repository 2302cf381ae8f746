package boundary.ui.editor;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.OwnTemplate;
import boundary.journal.Words;
import boundary.letter.Address;
import boundary.letter.FieldValues;
import boundary.letter.LetterDraft;
import boundary.letter.LetterLanguage;
import boundary.letter.LetterTemplate;
import boundary.letter.Line;
import boundary.letter.MergeField;
import boundary.letter.RichLetter;
import boundary.text.Language;
import boundary.text.LetterWording;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The desk on which one letter lies open: its template, its language, its reader, its text and what is known for its
/// fields. It keeps the letter while it is written. For the interface's thread.
public final class LetterDesk {
    private static final Duration LOOK_SOON = Duration.millis(150);

    private final FxSession session;
    private final Messages messages;
    private final Drafts drafts;
    private final LetterEditor editor;
    private final ReadOnlyObjectWrapper<LetterState> state;
    private final PauseTransition looking = new PauseTransition(LOOK_SOON);
    private final Map<LetterKind, RichLetter> texts = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private Subscription following = Subscription.EMPTY;
    private boolean begun;
    private boolean opening;
    private boolean slept;
    private int asked;

    /// A desk on which nothing lies yet.
    public LetterDesk(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        drafts = new Drafts(session);
        editor = new LetterEditor(messages, this::finished);
        state = new ReadOnlyObjectWrapper<>(new LetterState(
                null,
                null,
                Words.NONE,
                LetterTemplate.GUARANTEES.name(),
                language(messages.language()),
                Address.POLITE,
                RichLetter.EMPTY,
                FieldValues.NONE,
                Map.of(),
                Set.of(),
                List.of()));
        looking.setOnFinished(event -> look());
        editor.letter().addListener((property, before, now) -> written(now));
        editor.onKind(this::back);
    }

    /// {@return the editor in which the letter stands}
    public LetterEditor editor() {
        return editor;
    }

    /// {@return the letter as it stands}
    public ReadOnlyObjectProperty<LetterState> state() {
        return state.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    FxSession session() {
        return session;
    }

    /// Follows the journal from now on.
    public void arrive() {
        following.unsubscribe();
        following = session.shown().subscribe(this::follow);
    }

    /// Keeps the letter and follows nothing any more.
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        drafts.now();
    }

    /// Shows the last letter that was open, wherever it was written.
    public void resume() {
        int mine = ++asked;
        drafts.last(last -> {
            if (mine == asked) {
                ClientId client = last != null && session.journal().client(last) != null ? last : null;
                if (!begun || !Objects.equals(client, id(state.get()))) {
                    open(client, null, null);
                } else {
                    reopen(client);
                }
            }
        });
    }

    /// Leaves the letter as it lies there with its steps, unless it went on elsewhere.
    private void reopen(@Nullable ClientId client) {
        int mine = ++asked;
        drafts.find(client, null, found -> {
            if (mine == asked && found.draft() != null && !found.draft().equals(draft())) {
                begin(client, null, null, found);
            }
        });
    }

    /// Opens the letter to a client: the one that was kept, else a new one. Another template than that of the kept
    /// letter takes its place as a step that can be taken back.
    ///
    /// @param template nothing for the one that was kept, or that fits the entry
    public void open(@Nullable ClientId client, @Nullable String template, @Nullable InteractionId entry) {
        int mine = ++asked;
        begun = true;
        drafts.find(client, entry, found -> {
            if (mine == asked) {
                begin(client, template, entry, found);
            }
        });
    }

    /// Begins again from a template, keeping what was typed for its fields. The text before is a step back.
    public void choose(String template) {
        OwnTemplate own = own(template);
        Language spoken = own == null ? null : Language.of(own.language());
        LetterState now = state.get();
        turn(template, spoken == null ? now.language() : language(spoken), now.address());
    }

    /// Writes the letter in another language. A text of one's own template stays as it is.
    public void speak(LetterLanguage language) {
        turn(state.get().template(), language, state.get().address());
    }

    /// Addresses the reader in another way.
    public void address(Address address) {
        turn(state.get().template(), state.get().language(), address);
    }

    /// Takes a value typed for a field; a blank one leaves it to the journal again.
    public void type(MergeField field, String value) {
        Map<MergeField, String> typed = new EnumMap<>(MergeField.class);
        typed.putAll(state.get().typed());
        String known = state.get().known().of(field);
        if (value.isBlank() || value.equals(known)) {
            typed.remove(field);
        } else {
            typed.put(field, value);
        }
        if (!typed.equals(state.get().typed())) {
            set(state.get().withText(state.get().letter(), typed));
            keep();
        }
    }

    /// Takes a phrase out of the text, as a step that can be taken back.
    public void remove(Phrase phrase) {
        editor.take(phrase.cut().from(), phrase.cut().to(), phrase.cut().instead());
        editor.focus();
        look();
    }

    /// Leaves a phrase as it is, and says nothing more about it.
    public void leave(Phrase phrase) {
        left.add(phrase.words());
        look();
        keep();
    }

    /// Begins the template anew; the text before is a step back.
    public void discard() {
        LetterState now = state.get();
        texts.remove(kind(now));
        left.clear();
        editor.replace(fresh(kind(now)), kind(now));
        set(state.get().withText(editor.letter().get(), Map.of()));
        drafts.forget(id(now));
    }

    /// {@return the letter with every value in its place}
    public FinishedLetter finished() {
        return finished(state.get().letter().lines());
    }

    /// {@return whether the letter differs from its template}
    public boolean isOwn() {
        LetterState now = state.get();
        return !now.letter().equals(fresh(kind(now)));
    }

    /// {@return words in the language of the letter}
    Messages words() {
        return Messages.in(language(state.get().language()));
    }

    boolean hasSlept() {
        return slept;
    }

    /// Notes that the question whether to sleep on it was asked.
    void slept() {
        slept = true;
        keep();
    }

    /// The letter was sent: what was kept of it goes, and the next one begins afresh.
    void sent() {
        LetterState now = state.get();
        drafts.forget(id(now));
        texts.clear();
        left.clear();
        slept = false;
        opening = true;
        editor.begin(fresh(kind(now)), kind(now));
        opening = false;
        set(now.withText(editor.letter().get(), Map.of()));
    }

    private FinishedLetter finished(List<Line> lines) {
        LetterState now = state.get();
        FieldValues values = now.values();
        return FinishedLetter.of(
                new RichLetter(now.letter().subject(), lines),
                values,
                words(),
                session.shown().get().today(),
                Objects.requireNonNullElse(values.of(MergeField.ME), ""),
                now.client());
    }

    private void begin(
            @Nullable ClientId client, @Nullable String template, @Nullable InteractionId entry, Drafts.Found found) {
        Journal journal = session.journal();
        Client reader = client == null ? null : journal.client(client);
        LetterDraft draft = found.draft();
        LetterDraft kept = draft != null && known(draft.template()) ? draft : null;
        InteractionId about = entry != null || kept == null ? entry : kept.entry();
        Interaction answered = about == null ? null : journal.interaction(about);
        Language spoken = reader == null ? messages.language() : LetterWording.language(reader, messages.language());
        String begins = template != null && known(template)
                ? template
                : Suggested.template(answered).name();
        texts.clear();
        left.clear();
        slept = kept != null && kept.slept();
        if (kept != null) {
            left.addAll(kept.left());
        }
        String shown = kept == null ? begins : kept.template();
        LetterLanguage language = kept == null ? language(spoken) : kept.language();
        Address address = kept == null ? Address.POLITE : kept.address();
        RichLetter letter = kept == null ? fresh(new LetterKind(shown, language, address)) : kept.letter();
        opening = true;
        state.set(new LetterState(
                reader,
                answered,
                found.words(),
                shown,
                language,
                address,
                letter,
                FieldValues.NONE,
                kept == null ? Map.of() : kept.typed(),
                Set.of(),
                List.of()));
        editor.begin(letter, kind(state.get()));
        opening = false;
        follow(session.shown().get());
        look();
        drafts.remember(client);
        if (kept != null && template != null && known(template) && !template.equals(kept.template())) {
            choose(template);
        }
    }

    private void turn(String template, LetterLanguage language, Address address) {
        LetterState now = state.get();
        var before = kind(now);
        var after = new LetterKind(template, language, address);
        if (after.equals(before)) {
            return;
        }
        boolean sameOwn = template.equals(before.template()) && own(template) != null;
        if (isOwn()) {
            texts.put(before, now.letter());
        }
        RichLetter kept = texts.get(after);
        RichLetter next = sameOwn ? now.letter() : kept == null ? fresh(after) : kept;
        state.set(now.withTemplate(template, language, address));
        follow(session.shown().get());
        editor.replace(next, after);
        look();
        keep();
    }

    /// A step back or forth led to a letter of another kind.
    private void back(LetterKind kind) {
        if (!kind.equals(kind(state.get()))) {
            state.set(state.get().withTemplate(kind.template(), kind.language(), kind.address()));
            follow(session.shown().get());
        }
    }

    private void written(RichLetter now) {
        set(state.get().withText(now, state.get().typed()));
        looking.playFromStart();
        if (!opening) {
            keep();
        }
    }

    /// Fills the fields from the journal as it stands.
    private void follow(Shown shown) {
        LetterState now = state.get();
        ClientId id = id(now);
        Client reader = id == null ? null : shown.journal().client(id);
        var wording = new LetterWording(words());
        FieldValues known = reader == null
                ? wording.values(shown.journal())
                : wording.values(shown.journal(), reader, shown.today());
        String work = Suggested.work(now.words());
        set(now.withReader(reader, work.isEmpty() ? known : known.with(MergeField.WORK, work)));
        looking.playFromStart();
    }

    private void look() {
        looking.stop();
        Reading.Looked looked = Reading.of(state.get(), new LetterWording(words()), left);
        editor.advise(looked.advice().stream().map(Phrase::place).toList());
        set(state.get().withLook(looked.parts(), looked.advice()));
    }

    private void set(LetterState next) {
        state.set(next);
        editor.values().set(next.values());
    }

    private void keep() {
        ClientId client = id(state.get());
        drafts.keep(client, this::draft);
    }

    private LetterDraft draft() {
        LetterState now = state.get();
        Interaction entry = now.entry();
        return new LetterDraft(
                now.template(),
                now.language(),
                now.address(),
                entry == null ? null : entry.id(),
                now.typed(),
                left,
                slept,
                now.letter());
    }

    private RichLetter fresh(LetterKind kind) {
        LetterTemplate builtIn = LetterTemplate.of(kind.template());
        if (builtIn != null) {
            return RichLetter.of(builtIn.letter(kind.language(), kind.address()));
        }
        OwnTemplate own = own(kind.template());
        return own == null ? RichLetter.EMPTY : RichLetter.parse(own.subject(), own.body());
    }

    private boolean known(String template) {
        return LetterTemplate.of(template) != null || own(template) != null;
    }

    private @Nullable OwnTemplate own(String template) {
        return session.journal().templates().stream()
                .filter(each -> each.id().value().toString().equals(template))
                .findFirst()
                .orElse(null);
    }

    private static LetterKind kind(LetterState state) {
        return new LetterKind(state.template(), state.language(), state.address());
    }

    private static @Nullable ClientId id(LetterState state) {
        Client client = state.client();
        return client == null ? null : client.id();
    }

    private static LetterLanguage language(Language language) {
        return LetterLanguage.valueOf(language.name());
    }

    private static Language language(LetterLanguage language) {
        return Stream.of(Language.values())
                .filter(each -> each.name().equals(language.name()))
                .findFirst()
                .orElseThrow();
    }
}
