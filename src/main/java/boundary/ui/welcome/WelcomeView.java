package boundary.ui.welcome;

import boundary.journal.Policy;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.CurrencyBox;
import boundary.ui.Look;
import boundary.ui.ZoneBox;
import boundary.ui.kit.Brand;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first start: language, working hours, currency and zone, where the journal will lie, and three ways to begin.
/// Nothing is made before one of them is chosen.
public final class WelcomeView {
    private static final double WIDTH = 896;
    private static final double CARD_WIDTH = 274;

    private final Look look;
    private final String file;
    private final ZonedDateTime now;
    private final Start start;
    private final StackPane root = new StackPane();
    private final ChoiceCards<Language> language = new ChoiceCards<>();
    private ChoiceCards<HoursPreset> hours = new ChoiceCards<>();
    private CurrencyBox currency;
    private ZoneBox zone;
    private Messages messages;

    /// @param file where the journal will lie
    /// @param now the moment and zone of the user
    public WelcomeView(Look look, String file, ZonedDateTime now, Start start) {
        this.look = look;
        this.file = file;
        this.now = now;
        this.start = start;
        this.messages = Messages.in(look.language().get());
        this.currency = new CurrencyBox(messages.language().locale(), Policy.DEFAULT.currency());
        this.zone = new ZoneBox(now.getZone(), now.toInstant());
        root.setId("welcome");
        root.getStyleClass().add("welcome");
        root.getStylesheets()
                .add(Objects.requireNonNull(WelcomeView.class.getResource("/boundary/ui/welcome.css"))
                        .toExternalForm());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        for (Language each : Language.values()) {
            Messages its = Messages.in(each);
            language.choice(
                    each,
                    "language-" + each.tag(),
                    each.ownName(),
                    its.text(
                            "welcome.dateTime",
                            its.dates().day(now.toLocalDate()),
                            its.dates().time(now.toLocalTime())));
        }
        language.valueProperty().set(look.language().get());
        language.valueProperty().subscribe(chosen -> speak(Objects.requireNonNull(chosen)));
    }

    /// {@return what fills the window}
    public Region node() {
        return root;
    }

    /// {@return what was answered so far, as the first policy of the journal}
    Policy policy() {
        HoursPreset preset = hours.valueProperty().get();
        return Policy.DEFAULT
                .withHours(preset == null ? Policy.DEFAULT.hours() : preset.hours())
                .withCurrency(currency.getValue())
                .withZone(zone.getValue());
    }

    private void speak(Language chosen) {
        HoursPreset kept = hours.valueProperty().get();
        Currency keptCurrency = currency.getValue();
        ZoneId keptZone = zone.getValue();
        look.language().set(chosen);
        messages = Messages.in(chosen);
        hours = hoursChoice(kept == null ? HoursPreset.USUAL : kept);
        currency = new CurrencyBox(chosen.locale(), keptCurrency);
        zone = new ZoneBox(keptZone, now.toInstant());
        Node cursor = root.getScene() == null ? null : root.getScene().getFocusOwner();
        show();
        if (cursor != null && cursor.getScene() != null) {
            cursor.requestFocus();
        }
    }

    private void show() {
        var page = new VBox(
                16,
                head(),
                section(1, "welcome.language", "welcome.languageHint", language),
                section(2, "welcome.hours", "welcome.hoursHint", hours),
                section(3, "welcome.currency", "welcome.currencyHint", money()),
                rule(),
                Type.SECTION.label(messages.text("welcome.begin")),
                ways(),
                foot());
        page.getStyleClass().add("welcome-page");
        page.setMaxWidth(WIDTH);
        var centre = new StackPane(page);
        centre.getStyleClass().add("welcome-centre");
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        var scroll = new ScrollPane(centre);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.getChildren().setAll(scroll);
    }

    private Node head() {
        var words = new VBox(
                Type.TITLE.label(messages.text("welcome.title")), Type.MUTED.wrapped(messages.text("welcome.about")));
        var head = new HBox(16, new Brand(40), words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node section(int number, String title, String hint, Node content) {
        var count = new Label(Integer.toString(number));
        count.getStyleClass().add("step-number");
        var head = new HBox(8, count, Type.SECTION.label(messages.text(title)), Type.MUTED.label(messages.text(hint)));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, content);
    }

    private ChoiceCards<HoursPreset> hoursChoice(HoursPreset chosen) {
        var cards = new ChoiceCards<HoursPreset>();
        for (HoursPreset preset : HoursPreset.values()) {
            cards.choice(
                    preset,
                    "hours-" + preset.name(),
                    messages.wording().hours(preset.hours()),
                    messages.text(preset.key()),
                    new WeekPicture(preset.hours()));
        }
        cards.valueProperty().set(chosen);
        return cards;
    }

    private Node money() {
        currency.setId("currency");
        zone.setId("zone");
        var row = new HBox(8, currency, gap(), Type.MUTED.label(messages.text("welcome.zone")), zone);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node ways() {
        var begin = PushButton.primary(messages.text("welcome.log.button"))
                .key("Alt 1")
                .id("begin")
                .does(() -> start.begin(policy()));
        var bringIn = PushButton.secondary(messages.text("welcome.import.button"))
                .key("Alt 2")
                .id("bring-in")
                .does(() -> start.bringIn(policy()));
        var sample = PushButton.secondary(messages.text("welcome.sample.button"))
                .key("Alt 3")
                .id("sample")
                .does(start::look);
        return new HBox(
                12,
                way(Icon.PLUS, "welcome.log", begin),
                way(Icon.TRANSFER, "welcome.import", bringIn),
                way(Icon.DASHBOARD, "welcome.sample", sample));
    }

    private Node way(Icon icon, String key, PushButton button) {
        var title = new HBox(8, icon.node("accent"), Type.SECTION.label(messages.text(key + ".title")));
        title.setAlignment(Pos.CENTER_LEFT);
        var about = Type.MUTED.wrapped(messages.text(key + ".about"));
        var grow = new Region();
        VBox.setVgrow(grow, Priority.ALWAYS);
        var card = new VBox(12, title, about, grow, button);
        card.getStyleClass().add("way-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(CARD_WIDTH);
        return card;
    }

    private Node foot() {
        var where = Type.SECONDARY.wrapped(messages.text("welcome.where", file));
        where.setGraphic(Icon.LOCK.small());
        HBox.setHgrow(where, Priority.ALWAYS);
        var foot = new HBox(
                16,
                where,
                gap(),
                new KeyHints()
                        .hint("Tab", messages.text("welcome.key.next"))
                        .hint("Space", messages.text("welcome.key.choose")));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void keys(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.DIGIT1) {
            start.begin(policy());
        } else if (code == KeyCode.DIGIT2) {
            start.bringIn(policy());
        } else if (code == KeyCode.DIGIT3) {
            start.look();
        }
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
