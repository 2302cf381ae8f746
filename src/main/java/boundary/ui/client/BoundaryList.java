package boundary.ui.client;

import boundary.journal.Boundary;
import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.report.Boundaries;
import boundary.report.Boundaries.Line;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.FactRow.Act;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The boundaries of the work with a client: when each was told and how, and what happened before and since.
final class BoundaryList {
    private final FactDesk desk;
    private final Messages messages;
    private final FactList<Boundary> list;
    private final TellFields telling;

    private final BreachEntries entries;
    private Map<ItemId, Line> lines = Map.of();
    private double most = 1;

    BoundaryList(FactDesk desk, BreachEntries entries) {
        this.desk = desk;
        this.entries = entries;
        messages = desk.messages();
        telling = new TellFields(desk);
        list = new FactList<>(
                "boundaries",
                messages.text("boundary.title"),
                new FactWords(messages).list("boundary.none"),
                Boundary::key,
                this::row,
                new BoundaryFields(desk),
                boundary -> desk.remove(Edit.Kind.NOTE_BOUNDARY, boundary));
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        Boundaries read = Boundaries.of(desk.journal(), desk.standing(), desk.today());
        most = BreachBars.most(read);
        lines = read.lines().stream()
                .collect(Collectors.toMap(line -> line.boundary().id(), Function.identity()));
        list.show(desk.journal().boundaries(desk.client()), anew);
    }

    private FactRow row(Boundary boundary) {
        Line line = lines.get(boundary.id());
        var row = new FactRow(
                boundary.rule(),
                line == null ? "" : new BoundaryWords(messages).told(line, desk.today()),
                kinds(boundary),
                false,
                List.of(new Act(
                        "tell-" + boundary.key(), messages.text("boundary.tell"), () -> list.open(boundary, telling))));
        double scale = most;
        return line == null
                ? row
                : row.with(new FactRow.Below(
                        List.of(line, scale), () -> new BreachBars(messages, entries, "breaches").of(line, scale)));
    }

    private String kinds(Boundary boundary) {
        return boundary.breaches().stream().map(messages.wording()::signal).collect(Collectors.joining(", "));
    }
}
