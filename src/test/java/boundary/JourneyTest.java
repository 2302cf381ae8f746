package boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.AppPaths;
import boundary.app.Wiring;
import boundary.app.World;
import boundary.text.Language;
import boundary.ui.Look;
import boundary.ui.kit.Theme;
import boundary.ui.transfer.Choosers;
import boundary.ui.transfer.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The user's story from the first start to the export, through the real window and the real file: log, be warned, see why, undo,
/// change the hours, come back another time, take the history out.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JourneyTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 11, 20, 17, 30, 0, 0, ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;

    private @Nullable Stage stage;
    private @Nullable Wiring wiring;
}
