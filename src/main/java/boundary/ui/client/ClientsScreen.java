package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.SearchField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All clients, closed ones too, with a field to find one and a form for a new one.
public final class ClientsScreen implements Screen {
    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final Jobs.Latest report = new Jobs.Latest();
    private final PageHeader header;
    private final SearchField find;
    private final NewClient form;
    private final ClientTable table;
    private final VBox root;
    private List<ClientRow> all = List.of();
    private Subscription listening = Subscription.EMPTY;

    /// @param go takes where the user wants to go
    public ClientsScreen(FxSession session, Messages messages, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.go = go;
        table = new ClientTable(messages, id -> open(id, Destination.ToClient.Tab.SCORE));
        form = new NewClient(session, messages, id -> open(id, Destination.ToClient.Tab.DETAILS));
        find = new SearchField(messages.text("clients.find"), "Ctrl F");
        find.setId("find-client");
        find.setPrefWidth(260);
        find.textProperty().subscribe(text -> narrow());
        find.setOnAction(event -> table.openFirst());
        header = new PageHeader(messages.text("clients.title"), "");
        header.setMinHeight(Region.USE_PREF_SIZE);
        header.actions(PushButton.secondary(messages.text("clients.add"))
                .key("Ctrl N")
                .id("new-client")
                .does(form::show));
        var tools = new HBox(8, find);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("timeline-tools");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var card = new Card().flush(tools, table.node());
        card.setMaxHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(12, header, form.node(), card);
        root.setId("clients");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.getStylesheets()
                .add(Objects.requireNonNull(ClientsScreen.class.getResource("/boundary/ui/client.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        listening.unsubscribe();
        listening = session.shown().subscribe(this::compute);
    }

    @Override
    public void press(KeyEvent key) {
        boolean control = key.isControlDown() && !key.isAltDown() && !key.isShiftDown();
        if (control && key.getCode() == KeyCode.F) {
            find.requestFocus();
            key.consume();
        } else if (control && key.getCode() == KeyCode.N) {
            form.show();
            key.consume();
        }
    }

    @Override
    public void leave() {
        listening.unsubscribe();
        form.hide();
    }

    private void open(ClientId id, Destination.ToClient.Tab tab) {
        go.accept(new Destination.ToClient(id, tab));
    }

    private void compute(Shown state) {
        report.start(progress -> ClientRow.of(state), rows -> show(rows, state));
    }

    private void show(List<ClientRow> rows, Shown state) {
        if (!rows.equals(all) || rows.isEmpty()) {
            all = rows;
            header.subtitle().setText(messages.count("count.clients", rows.size()));
            narrow();
        }
        table.today(state.today());
    }

    private void narrow() {
        String part = find.getText();
        table.show(all.stream().filter(row -> row.isCalled(part)).toList(), all.isEmpty());
    }
}
