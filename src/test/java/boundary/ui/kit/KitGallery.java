package boundary.ui.kit;

import java.time.LocalTime;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Everything the kit has, on two pages, to be looked at in both looks.
public final class KitGallery extends Application {
    @Override
    public void start(Stage stage) {
        boolean charts = getParameters().getRaw().contains("charts");
        var scene = new Scene(charts ? GalleryCharts.page() : frame(), 1280, 800);
        Theme.valueOf(getParameters().getRaw().getFirst()).applyTo(scene);
        stage.setTitle("Gallery");
        stage.setScene(scene);
        stage.show();
    }

    private static Region frame() {
        var root = new BorderPane();
        var nav = new VBox();
        nav.getStyleClass().add("side-bar");
        nav.getChildren().add(new NavItem(Icon.TODAY, "Today"));
        var on = new NavItem(Icon.DASHBOARD, "Dashboard").count(3);
        on.selectedProperty().set(true);
        nav.getChildren().add(on);
        nav.getChildren()
                .addAll(
                        new NavItem(Icon.CLIENTS, "Clients"),
                        new NavItem(Icon.HISTORY, "History"),
                        new NavItem(Icon.LETTERS, "Letters"),
                        new NavItem(Icon.FIT, "Fit"),
                        new NavItem(Icon.TRANSFER, "Import & export"),
                        new NavItem(Icon.SETTINGS, "Settings").key("Ctrl ,"),
                        new NavItem(Icon.HELP, "Help").key("F1"));
        root.setLeft(nav);
        var page = new VBox(new PageHeader("Northwind Studio", "Anna Lindqvist · since 11 March 2025 · € 80 an hour")
                .beside(new BandBadge(Tint.DRAINING, "Draining"))
                .actions(
                        PushButton.secondary("Log for this client").key("Ctrl N"),
                        PushButton.primary("Plan the ending…"),
                        PushButton.primary("Copy").key("Ctrl Shift C"),
                        PushButton.link("See why"),
                        PushButton.icon(Icon.LEFT, "Back")));
        page.getStyleClass().add("page");
        var tabs = new TabBar<String>()
                .tab("a", "Score")
                .tab("b", "Timeline", 224)
                .tab("c", "Agreement")
                .end(new KeyCap("Ctrl Tab"));
        tabs.valueProperty().set("a");
        var tiles = new StatTiles();
        tiles.show(List.of(
                new StatTiles.Tile("x", "Drained time, 30 days", "5 h 30 m", "was 4 h 15 m before"),
                new StatTiles.Tile("y", "Unpaid extra work, 30 days", "€ 375", "4 h 50 m at your rates"),
                new StatTiles.Tile("z", "Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸ € →", "69,37 ₸ →", "ә ғ қ ң ө ұ ү һ і")));
        var seg = new Segmented<Integer>()
                .choice(0, "0", "nothing")
                .choice(1, "1", "ordinary")
                .choice(2, "2", "good")
                .choice(3, "3", "wearing");
        seg.valueProperty().set(3);
        var chips = new HBox(
                8,
                new ChoiceChip(ChoiceChip.Look.SELECTED, "client", "Northwind Studio"),
                new ChoiceChip(ChoiceChip.Look.PLAIN, "", "call, incoming"),
                new ChoiceChip(ChoiceChip.Look.PLAIN, "energy", "−2"),
                new ChoiceChip(ChoiceChip.Look.WARNING, "", "off-hours"),
                ChoiceChip.removable("off-hours or unpaid extra"),
                ChoiceChip.simple("Thanks"));
        var badges = new HBox(
                8,
                new BandBadge(Tint.CALM, "Calm"),
                new BandBadge(Tint.WATCH, "Watch"),
                new BandBadge(Tint.STRAINED, "Strained"),
                new BandBadge(Tint.DRAINING, "Draining"),
                new BandBadge(Tint.UNKNOWN, "Not enough yet"),
                new Pill(Tint.CALM, Icon.CHECK.small(), "thanks"),
                new Pill(Tint.ACCENT, "x"));
        var combo = new ComboBox<String>();
        combo.getItems().addAll("All clients", "b");
        combo.getSelectionModel().select(0);
        var check = new CheckBox("Mon");
        check.setSelected(true);
        var fields = new HBox(
                8,
                new SearchField("Words, in any language", "Ctrl F"),
                new HourField("from", LocalTime.of(9, 0)),
                combo,
                check,
                new CheckBox("Sat"),
                PushButton.secondary("Type a month…").small(),
                PushButton.link("Skip").small());
        fields.setAlignment(Pos.CENTER_LEFT);
        var more = new HBox(
                4,
                new Chip("off-hours", 5),
                new Chip("complaint"),
                new KeyHints().hint("↑ ↓", "select").hint("Enter", "open"));
        more.setAlignment(Pos.CENTER_LEFT);
        page.getChildren()
                .addAll(
                        tabs,
                        tiles,
                        new Card("Clients by drain")
                                .subtitled("score 0–100, 80 % interval")
                                .extras(new KeyHints().hint("W", "why"))
                                .body(seg),
                        chips,
                        badges,
                        fields,
                        more);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.setCenter(page);
        return root;
    }

    public static void main(String[] args) {
        launch(args);
    }
}
