package boundary.ui;

import boundary.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Shows a screen where the window has it: beside the navigation, below the capture line, above the status line.
public final class Galleries {
    private Galleries() {}

    public static void show(Stage stage, Screen screen, Theme theme) {
        var capture = new Region();
        capture.setMinHeight(40);
        var page = new VBox(capture, screen.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        var nav = new Region();
        nav.getStyleClass().add("side-bar");
        var scene = new Scene(new HBox(nav, page), 1280, 772);
        theme.applyTo(scene);
        stage.setScene(scene);
        stage.setTitle("Gallery");
        stage.show();
    }
}
