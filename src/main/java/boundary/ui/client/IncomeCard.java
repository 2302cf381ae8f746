package boundary.ui.client;

import boundary.journal.Money;
import boundary.report.IncomeMonth;
import boundary.report.MoneyPage;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactForm;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.MonthBars;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Swatch;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What came in the last twelve months, as bars or as a table, and the form in which a month is typed.
final class IncomeCard {
    private static final int ROW = 28;
    private static final int ROWS = 6;

    private final Messages messages;
    private final MoneyWords words;
    private final MonthFields fields;
    private final MonthBars bars = new MonthBars();
    private final KitTable<IncomeMonth> numbers = new KitTable<>(ROW);
    private final Label estimated;
    private final Swatch estimate;
    private final Label mean = Type.AXIS.label("");
    private final Label below = Type.SECONDARY.wrapped("");
    private final PushButton turn;
    private final PushButton type;
    private final VBox picture = new VBox();
    private final VBox place = new VBox();
    private final Card card;
    private @Nullable MoneyPage shown;

    IncomeCard(MoneyDesk desk) {
        messages = desk.messages();
        words = new MoneyWords(messages);
        fields = new MonthFields(desk);
        bars.setId("income-chart");
        type = PushButton.secondary(messages.text("money.type"))
                .small()
                .id("type-month")
                .does(this::open);
        turn = PushButton.link(messages.text("chart.numbers"))
                .key("Ctrl T")
                .small()
                .id("income-numbers-turn")
                .does(this::turn);
        estimate = new Swatch(Swatch.Mark.ESTIMATED, "");
        estimated = (Label) estimate.getChildren().getLast();
        mean.setId("income-mean");
        below.setId("income-below");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var legend = new FlowPane(8, 4, new Swatch(Swatch.Mark.TYPED, messages.text("money.typed")), estimate, mean);
        legend.setAlignment(Pos.CENTER_LEFT);
        var foot = new HBox(8, below, gap, turn);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(below, Priority.SOMETIMES);
        columns();
        picture.getChildren().setAll(bars);
        VBox.setVgrow(picture, Priority.ALWAYS);
        var body = new VBox(4, legend, picture, foot);
        card = new Card(messages.text("money.income")).extras(type).flush(place).body(body);
        card.setId("income-card");
    }

    Card card() {
        return card;
    }

    /// @param anew whether another client is shown than before: then an open form is closed
    void show(MoneyPage page, boolean anew) {
        shown = page;
        if (anew) {
            place.getChildren().clear();
        }
        Money rate = page.client().rate();
        estimated.setText(
                rate == null
                        ? messages.text("money.estimate")
                        : messages.text("money.estimated", messages.figures().money(rate)));
        Money middle = page.mean();
        mean.setText(middle == null ? "" : messages.text("money.mean", rounded(middle)));
        below.setText(words.below(page));
        numbers.feed(page.months().reversed(), IncomeMonth::month);
        bars.setAccessibleText(messages.text("money.income") + ". " + mean.getText());
        bars.show(
                bars(page.months()),
                middle == null ? null : middle.amount().doubleValue(),
                messages.text("money.unknown"),
                value -> messages.figures().decimal(value, value % 1 == 0 ? 0 : 2));
    }

    /// Shows the numbers in place of the chart, or the chart again.
    void turn() {
        boolean charted = picture.getChildren().contains(bars);
        picture.getChildren().setAll(charted ? numbers : bars);
        if (charted) {
            numbers.requestFocus();
        }
        turn.setText(messages.text(charted ? "chart.chart" : "chart.numbers"));
    }

    private String rounded(Money amount) {
        return messages.figures().moneyRounded(amount);
    }

    private List<MonthBars.Bar> bars(List<IncomeMonth> months) {
        var all = new ArrayList<MonthBars.Bar>();
        for (IncomeMonth month : months) {
            boolean end = all.isEmpty() || month.equals(months.getLast());
            String name = messages.dates().shortMonth(month.month().atDay(1));
            String letter = name.substring(0, 1).toUpperCase(messages.language().locale());
            Money amount = month.amount();
            all.add(new MonthBars.Bar(
                    end ? name : letter,
                    amount == null ? 0 : Math.max(0, amount.amount().doubleValue()),
                    kind(month),
                    words.spoken(month)));
        }
        return all;
    }

    private static MonthBars.Kind kind(IncomeMonth month) {
        if (month.amount() == null) {
            return month.state() == IncomeMonth.State.OUTSIDE ? MonthBars.Kind.NONE : MonthBars.Kind.UNKNOWN;
        }
        return month.state() == IncomeMonth.State.TYPED ? MonthBars.Kind.TYPED : MonthBars.Kind.ESTIMATED;
    }

    private void columns() {
        numbers.setId("income-numbers");
        numbers.setAccessibleText(messages.text("money.income"));
        numbers.words("month", messages.text("money.type.month"), 100, Type.BODY, each -> words.month(each.month()));
        numbers.figures("amount", messages.text("money.type.amount"), 100, each -> words.money(each.amount()));
        numbers.words("state", "", 120, Type.SECONDARY, words::state);
        numbers.tall(ROWS);
    }

    private void open() {
        MoneyPage page = shown;
        if (page != null) {
            fields.begin(page);
            place.getChildren().setAll(new FactForm<>("month", fields, new FactWords(messages).form(), this::close));
            fields.first().requestFocus();
        }
    }

    private void close() {
        place.getChildren().clear();
        type.requestFocus();
    }
}
