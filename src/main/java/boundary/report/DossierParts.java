package boundary.report;

import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Dossier.Entry;
import boundary.report.Dossier.Later;
import boundary.report.Dossier.Part;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers a dossier.
final class DossierParts {
    private final Journal journal;
    private final LongFunction<Words> words;
    private final Selection selection;
    private final Leaving leaving;
    private final LocalDate day;
    private final @Nullable Scores scores;
    private int number;

    DossierParts(Journal journal, LongFunction<Words> words, Selection selection, LocalDate day) {
        this.journal = journal;
        this.words = words;
        this.selection = selection;
        this.leaving = new Leaving(journal, selection);
        this.day = day;
        scores = selection.has(With.SCORES) ? Scores.of(journal, day) : null;
    }

    Dossier dossier() {
        List<Part> parts = leaving.clients().stream()
                .map(this::part)
                .filter(part -> selection.clients().contains(part.client().id()) || !isEmpty(part))
                .toList();
        return new Dossier(
                selection,
                day,
                journal.policy().zone(),
                journal.practice().name(),
                journal.policy().hours(),
                parts);
    }

    private static boolean isEmpty(Part part) {
        return part.agreement() == null
                && part.ending() == null
                && Stream.of(
                                part.boundaries(),
                                part.entries(),
                                part.actions(),
                                part.hardships(),
                                part.extras(),
                                part.obligations(),
                                part.income(),
                                part.letters(),
                                part.checkIns(),
                                part.opinions())
                        .allMatch(List::isEmpty);
    }

    private Part part(Client client) {
        ClientId id = client.id();
        Agreement agreement = journal.agreement(id);
        return new Part(
                leaving.shown(client),
                agreement == null || !leaving.takes(agreement) ? null : leaving.shown(agreement),
                boundaries(client),
                journal.interactions(id).stream()
                        .filter(selection::takes)
                        .map(this::entry)
                        .toList(),
                taken(journal.actions(id)),
                taken(journal.hardships(id)),
                taken(journal.extras(id)),
                taken(journal.obligations(id)),
                taken(journal.income(id)),
                taken(journal.letters(id)),
                taken(journal.checkIns(id)),
                taken(journal.opinions(id)),
                scores == null ? null : scores.of(id),
                first(taken(Stream.ofNullable(journal.disengagement(id)).toList())));
    }

    /// {@return the boundaries as they stand at the end of the selection's days}
    private List<Boundaries.Line> boundaries(Client client) {
        LocalDate last = selection.to();
        LocalDate at = last == null || last.isAfter(day) ? day : last;
        return Boundaries.of(journal, client, at).lines().stream()
                .filter(line -> leaving.takes(line.boundary()))
                .map(this::shown)
                .toList();
    }

    private Boundaries.Line shown(Boundaries.Line line) {
        Boundary boundary = leaving.shown(line.boundary());
        List<ActionTaken> told =
                line.told().stream().map(leaving::<ActionTaken>shown).toList();
        return new Boundaries.Line(boundary, told, line.before(), line.since(), line.own());
    }

    private Entry entry(Interaction standing) {
        List<Version<Interaction>> versions = journal.versions(standing.id());
        Version<Interaction> first = versions.getFirst();
        number++;
        return new Entry(
                number,
                selection.shown(standing),
                said(versions.getLast()),
                first.recordedAt(),
                first.knownFrom(),
                versions.size() == 1 ? List.of() : later(standing.client(), versions));
    }

    /// {@return what was written later; of the time when an entry was another client's only that it was}
    private List<Later> later(ClientId mine, List<Version<Interaction>> versions) {
        var later = new ArrayList<Later>();
        for (int i = 1; i < versions.size(); i++) {
            Version<Interaction> before = versions.get(i - 1);
            Version<Interaction> after = versions.get(i);
            if (isOfAnother(mine, after)) {
                continue;
            }
            boolean moved = isOfAnother(mine, before);
            boolean both = !moved && before.value() != null && after.value() != null;
            later.add(new Later(
                    after.recordedAt(),
                    moved ? null : shown(before),
                    shown(after),
                    both && !said(before).equals(said(after)),
                    moved));
        }
        return List.copyOf(later);
    }

    private static boolean isOfAnother(ClientId mine, Version<Interaction> version) {
        Interaction value = version.value();
        return value != null && !value.client().equals(mine);
    }

    private @Nullable Interaction shown(Version<Interaction> version) {
        Interaction value = version.value();
        return value == null ? null : selection.shown(value);
    }

    private Words said(Version<Interaction> version) {
        return selection.shown(Objects.requireNonNullElse(words.apply(version.sequence()), Words.NONE));
    }

    private <T extends Item> List<T> taken(List<T> items) {
        return leaving.of(items).stream().map(leaving::shown).toList();
    }

    private static <T> @Nullable T first(List<T> items) {
        return items.isEmpty() ? null : items.getFirst();
    }
}
