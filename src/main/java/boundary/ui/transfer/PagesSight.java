package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a document as they will be printed, to be turned.
final class PagesSight {
    private static final double EDGE = 24;

    private final Messages messages;
    private final Sight.Pages pages;
    private final ImageView picture = new ImageView();
    private final Label number = Type.NUMBER.label("");
    private final PushButton before;
    private final PushButton after;
    private final ScrollPane sheet;
    private final Jobs.Latest latest = new Jobs.Latest();
    private int page;

    PagesSight(Messages messages, Sight.Pages pages) {
        this.messages = messages;
        this.pages = pages;
        before = PushButton.icon(Icon.LEFT, messages.text("export.page.before"))
                .id("export-page-before")
                .does(() -> turn(page - 1));
        after = PushButton.icon(Icon.RIGHT, messages.text("export.page.after"))
                .id("export-page-after")
                .does(() -> turn(page + 1));
        picture.setId("export-page");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var paper = new StackPane(picture);
        paper.getStyleClass().add("export-paper");
        sheet = new ScrollPane(paper);
        sheet.setFitToWidth(true);
        sheet.getStyleClass().add("export-desk");
        picture.fitWidthProperty().bind(sheet.widthProperty().subtract(EDGE * 2));
        VBox.setVgrow(sheet, Priority.ALWAYS);
    }

    Node node() {
        var turning = new HBox(8, before, number, after);
        turning.setAlignment(Pos.CENTER);
        var all = new VBox(6, turning, sheet);
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        turn(0);
        return all;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP) {
            turn(page + (key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1));
            key.consume();
        }
    }

    private void turn(int to) {
        if (to < 0 || to >= pages.count()) {
            return;
        }
        page = to;
        before.setDisable(page == 0);
        after.setDisable(page == pages.count() - 1);
        String said = messages.text(
                "export.page.of",
                messages.figures().whole(page + 1),
                messages.figures().whole(pages.count()));
        number.setText(said);
        picture.setAccessibleText(said);
        latest.start(progress -> pages.picture().of(to), png -> {
            picture.setImage(new Image(new ByteArrayInputStream(png)));
            sheet.setVvalue(0);
        });
    }
}
