package boundary.ui.shell;

import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.kit.Brand;
import boundary.ui.kit.Icon;
import boundary.ui.kit.NavItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The side bar: the screens one can go to, and where one is.
final class SideBar extends VBox {
    private final Map<Class<? extends Destination>, NavItem> items = new LinkedHashMap<>();
    private final NavItem dashboard;

    SideBar(Messages messages, Consumer<Destination> go) {
        getStyleClass().add("side-bar");
        var brand = new Label(messages.text("app.name"), new Brand(20));
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        item("nav-today", new NavItem(Icon.TODAY, messages.text("nav.today")), new Destination.ToDay(null), go);
        dashboard = item(
                "nav-dashboard",
                new NavItem(Icon.DASHBOARD, messages.text("nav.dashboard")),
                new Destination.ToDashboard(),
                go);
        NavItem clients = item(
                "nav-clients",
                new NavItem(Icon.CLIENTS, messages.text("nav.clients")),
                new Destination.ToClients(),
                go);
        items.put(Destination.ToClient.class, clients);
        NavItem history = item(
                "nav-history",
                new NavItem(Icon.HISTORY, messages.text("nav.history")),
                new Destination.ToHistory(null),
                go);
        items.put(Destination.ToMonth.class, history);
        NavItem letters = item(
                "nav-letters",
                new NavItem(Icon.LETTERS, messages.text("nav.letters")),
                new Destination.ToLetters(),
                go);
        items.put(Destination.ToLetter.class, letters);
        item(
                "nav-transfer",
                new NavItem(Icon.TRANSFER, messages.text("nav.transfer")),
                new Destination.ToTransfer(),
                go);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        item(
                "nav-settings",
                new NavItem(Icon.SETTINGS, messages.text("nav.settings")).key("Ctrl ,"),
                new Destination.ToSettings(),
                go);
        NavItem help = item(
                "nav-help", new NavItem(Icon.HELP, messages.text("nav.help")).key("F1"), new Destination.ToHelp(), go);
        items.put(Destination.ToHowItWorks.class, help);
    }

    /// Marks where the user is.
    void show(Destination at) {
        items.forEach((to, item) -> item.selectedProperty().set(false));
        items.forEach((to, item) -> {
            if (to == at.getClass()) {
                item.selectedProperty().set(true);
            }
        });
    }

    /// Shows how many clients' work is draining.
    void draining(int clients) {
        dashboard.count(clients);
    }

    private NavItem item(String id, NavItem item, Destination to, Consumer<Destination> go) {
        item.setId(id);
        item.does(() -> go.accept(to));
        items.put(to.getClass(), item);
        getChildren().add(item);
        return item;
    }
}
