package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ResponseTime;
import boundary.text.AgreementWords;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Toggles;
import boundary.ui.kit.WordsArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of an agreement. The hours and the price of an hour, which stand in the client, are saved with it as one
/// edit.
final class AgreementFields implements FactFields<Agreement> {
    private static final int MOST = 99;

    private final FactDesk desk;
    private final Messages messages;
    private final FactWords rules;
    private final DayInput agreed;
    private final HoursFields hours;
    private final Toggles<Channel> channels;
    private final CountField answer;
    private final OneOf<ResponseTime.Unit> unit;
    private final CountField rounds;
    private final WordsArea included;
    private final WordsArea extra;
    private final CheckBox unbilled;
    private final PriceFields price;
    private final NoticeFields notice;
    private final VBox node;

    AgreementFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        rules = new FactWords(messages);
        agreed = new DayInput(messages, "agreed-day", messages.text("agreement.day"));
        hours = new HoursFields(desk);
        channels = new Toggles<>(
                Channel.class, List.of(Channel.values()), "agreed-channel-", new AgreementWords(messages)::channel);
        answer = new CountField("agreed-answer", messages.text("agreement.answer"), 1, MOST);
        unit = new OneOf<>(
                "agreed-answer-unit",
                ResponseTime.Unit.values(),
                each -> messages.name("agreement.answer.unit.", each));
        unit.setAccessibleText(messages.text("agreement.answer.counted"));
        rounds = new CountField("agreed-rounds", messages.text("agreement.roundsIncluded"), 0, MOST);
        included = area("agreed-included", "agreement.included");
        extra = area("agreed-extra", "agreement.extra");
        unbilled = new CheckBox(messages.text("agreement.unbilled"));
        unbilled.setId("agreed-unbilled");
        unbilled.setWrapText(true);
        price = new PriceFields(desk);
        notice = new NoticeFields(desk);
        node = new VBox(
                8,
                new FormField(messages.text("agreement.hours"), hours.node()),
                new FormField(messages.text("agreement.channels"), channels),
                numbers(),
                new FormField(messages.text("agreement.included"), included),
                new FormField(messages.text("agreement.extra"), extra),
                unbilled,
                price.node(),
                notice.node(),
                new FormField(messages.text("agreement.day"), agreed.box()));
    }

    private FlowPane numbers() {
        return new FlowPane(
                12,
                8,
                new FormField(messages.text("agreement.answer"), answer),
                new FormField(messages.text("agreement.answer.counted"), unit),
                new FormField(messages.text("agreement.roundsIncluded"), rounds));
    }

    private WordsArea area(String id, String key) {
        var area = new WordsArea(id, messages.text(key), 2);
        area.setPromptText(messages.text(key + ".example"));
        return area;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return hours.node().getChildren().getFirst();
    }

    @Override
    public void begin(@Nullable Agreement agreement) {
        Client client = desk.standing();
        ResponseTime within = agreement == null ? null : agreement.answerWithin();
        agreed.show(agreement == null ? desk.today() : agreement.agreed());
        hours.show(client);
        channels.show(agreement == null ? Set.of() : agreement.channels());
        answer.show(within == null ? null : within.count());
        unit.setValue(within == null ? ResponseTime.Unit.WORKING_DAYS : within.unit());
        rounds.show(agreement == null ? null : agreement.rounds());
        included.setText(agreement == null ? "" : agreement.included());
        extra.setText(agreement == null ? "" : agreement.extra());
        unbilled.setSelected(agreement != null && agreement.includesUnbilled());
        price.show(client, agreement);
        notice.show(agreement == null ? null : agreement.notice());
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                hours::wrong,
                () -> answer.isWrong() ? new Wrong(answer, messages.text("agreement.wrong.answer", MOST)) : null,
                () -> rounds.isWrong() ? new Wrong(rounds, messages.text("agreement.wrong.rounds", MOST)) : null,
                () -> rules.body(included),
                () -> rules.body(extra),
                price::wrong,
                notice::wrong,
                () -> rules.past(agreed, desk.today()));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Integer within = answer.number();
        var next = new Agreement(
                desk.client(),
                Objects.requireNonNull(agreed.day()),
                channels.chosen(),
                within == null ? null : new ResponseTime(within, unit.getValue()),
                rounds.number(),
                included.getText().strip(),
                extra.getText().strip(),
                unbilled.isSelected(),
                price.payWithinDays(),
                price.pricing(),
                price.price(),
                price.retainerMinutes(),
                notice.notice());
        desk.agree(
                next,
                client -> {
                    client.ownHours = hours.hours();
                    client.rate = price.rate();
                },
                saved,
                refused);
    }
}
