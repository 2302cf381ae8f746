package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.EndingEdits;
import boundary.journal.Money;
import boundary.journal.Text;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.AmountText;
import boundary.ui.CurrencyBox;
import boundary.ui.DayBox;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.ZoneBox;
import boundary.ui.kit.Card;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of a client, to be changed in place: each field is saved by itself, and can be undone by itself.
final class DetailsPart {
    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final ClientDesk desk;
    private final List<TypedField> typed = new ArrayList<>();
    private final ChoiceOf<String> language;
    private final CurrencyBox currency;
    private final ZoneBox zone;
    private final DayBox since;
    private final DayBox observed;
    private final OwnHours hours;
    private final NoteField note;
    private final PushButton close;
    private final EraseCard erase;
    private final Label closed = Type.SECONDARY.wrapped("");
    private final ScrollPane root;
    private boolean showing;

    /// @param go takes where the user wants to go
    DetailsPart(FxSession session, Messages messages, Consumer<Destination> go) {
        this.session = session;
        this.go = go;
        this.messages = messages;
        desk = new ClientDesk(session);
        language = new ChoiceOf<>(
                "client-language",
                messages.text("client.languageNone"),
                Stream.of(Language.values()).map(Language::tag).toList(),
                DetailsPart::languageName,
                chosen -> unlessShowing(() -> desk.change(c -> c.language = chosen)));
        currency = new CurrencyBox(
                messages.language().locale(), session.journal().policy().currency());
        currency.setId("client-currency");
        currency.setOnAction(event -> unlessShowing(this::changeCurrency));
        zone = new ZoneBox(
                session.journal().policy().zone(),
                session.shown()
                        .get()
                        .today()
                        .atStartOfDay(session.journal().policy().zone())
                        .toInstant());
        zone.setId("client-zone");
        zone.setOnAction(event -> unlessShowing(() -> desk.change(c -> c.zone = zone.getValue())));
        since = day("client-since", "client.workSince", (c, d) -> c.since = d);
        observed = day("client-observed", "client.observedFrom", (c, d) -> c.observedFrom = d);
        hours = new OwnHours(messages, desk, () -> session.journal().policy().hours());
        note = new NoteField(messages, desk);
        close = PushButton.secondary("").id("close-client").does(this::closeOrReopen);
        erase = new EraseCard(session, messages, go);
        var left = new Card(messages.text("client.who")).body(who());
        var right = new VBox(
                12,
                new Card(messages.text("client.work")).body(work()),
                new Card(messages.text("client.ending")).body(new VBox(8, closed, close)),
                erase.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(1);
        right.setPrefWidth(1);
        var columns = new HBox(12, new VBox(left), right);
        HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
        ((Region) columns.getChildren().getFirst()).setPrefWidth(1);
        root = new ScrollPane(columns);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("client-details");
        InSight.keep(root);
    }

    Region node() {
        return root;
    }

    /// Shows a client; what is being typed stays where the journal's value did not change.
    void show(Client client, boolean anew) {
        desk.turnTo(client.id());
        erase.show(client.id());
        showing = true;
        typed.forEach(field -> field.show(client, anew));
        language.choose(client.language());
        Currency own = client.currency();
        currency.setValue(own == null ? session.journal().policy().currency() : own);
        zone.setValue(client.zone() == null ? session.journal().policy().zone() : client.zone());
        since.setValue(client.since());
        observed.setValue(client.observedFrom());
        hours.show(client);
        note.show(client, anew);
        LocalDate until = client.until();
        close.setText(messages.text(until == null ? "client.planEnding" : "client.reopen"));
        closed.setText(
                until == null
                        ? messages.text("client.closeMeans")
                        : messages.text("client.until", messages.dates().day(until)));
        showing = false;
    }

    private GridPane who() {
        GridPane grid = form();
        add(grid, "client.name", text("client-name-field", Client::name, this::nameTrouble, (c, t) -> c.name = t));
        add(
                grid,
                "client.aliases",
                text(
                        "client-aliases",
                        c -> String.join(", ", c.aliases()),
                        t -> null,
                        (c, t) -> c.aliases = List.of(t.split(","))));
        typed.getLast().field().setPromptText(messages.text("client.aliasesHint"));
        add(grid, "client.contact", text("client-contact", Client::contact, t -> null, (c, t) -> c.contact = t));
        add(grid, "client.email", text("client-email", Client::email, t -> null, (c, t) -> c.email = t));
        add(grid, "client.phone", text("client-phone", Client::phone, t -> null, (c, t) -> c.phone = t));
        add(grid, "client.language", language);
        add(grid, "client.zone", zone);
        add(grid, "client.note", note.node());
        return grid;
    }

    private GridPane work() {
        GridPane grid = form();
        add(grid, "client.currency", currency);
        add(grid, "client.rate", text("client-rate", DetailsPart::rate, this::rateTrouble, this::writeRate));
        add(grid, "client.workSince", since);
        add(grid, "client.observedFrom", observed);
        grid.add(hours.node(), 0, grid.getRowCount(), 2, 1);
        return grid;
    }

    private Node text(
            String id,
            Function<Client, String> read,
            Function<String, @Nullable String> trouble,
            BiConsumer<Changing, String> write) {
        var field = new TypedField(messages, desk, id, read, trouble, write);
        typed.add(field);
        return field.node();
    }

    private DayBox day(String id, String key, BiConsumer<Changing, LocalDate> write) {
        var box = new DayBox(messages, messages.text(key));
        box.setId(id);
        box.valueProperty()
                .subscribe((before, now) -> unlessShowing(() -> {
                    if (now != null) {
                        desk.change(client -> write.accept(client, now));
                    } else {
                        box.setValue(before);
                    }
                }));
        return box;
    }

    private @Nullable String nameTrouble(String name) {
        String kept = Text.name(name);
        if (kept.isEmpty()) {
            return messages.text("client.nameMissing");
        }
        boolean taken = session.journal().clients().stream()
                .anyMatch(c -> c.name().equalsIgnoreCase(kept)
                        && !c.id().equals(desk.standing().id()));
        return taken ? messages.text("client.nameTaken", kept) : null;
    }

    private static String rate(Client client) {
        Money rate = client.rate();
        return rate == null ? "" : AmountText.written(rate);
    }

    private @Nullable String rateTrouble(String text) {
        return text.isBlank() || AmountText.parse(text, currency.getValue()).isPresent()
                ? null
                : messages.text("client.rateWrong");
    }

    private void writeRate(Changing client, String text) {
        Currency in = client.currency == null ? session.journal().policy().currency() : client.currency;
        client.rate = AmountText.parse(text, in).orElse(null);
    }

    private void changeCurrency() {
        Currency next = currency.getValue();
        desk.change(client -> {
            Money rate = client.rate;
            client.currency = next;
            client.rate = rate == null
                    ? null
                    : AmountText.parse(AmountText.written(rate), next).orElse(null);
        });
    }

    /// The end of the work leads through its plan; opening it again takes one press.
    private void closeOrReopen() {
        Client client = desk.standing();
        if (client.until() == null) {
            go.accept(new Destination.ToEnding(client.id()));
        } else {
            session.apply((journal, stamp) -> EndingEdits.reopen(journal, client.id(), stamp));
        }
    }

    private void unlessShowing(Runnable action) {
        if (!showing) {
            action.run();
        }
    }

    private static String languageName(String tag) {
        Language language = Language.of(tag);
        return language == null ? tag : language.ownName();
    }

    private static GridPane form() {
        var grid = new GridPane(12, 8);
        var label = new ColumnConstraints(96, 150, 170);
        var field = new ColumnConstraints(120, 240, Double.MAX_VALUE);
        field.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(label, field);
        return grid;
    }

    private void add(GridPane grid, String key, Node field) {
        Label label = Type.MUTED.wrapped(messages.text(key));
        label.setLabelFor(field);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        GridPane.setValignment(label, VPos.TOP);
        label.setPadding(new Insets(2, 0, 0, 0));
        grid.addRow(grid.getRowCount(), label, field);
    }
}
