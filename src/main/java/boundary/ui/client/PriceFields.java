package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Money;
import boundary.journal.Pricing;
import boundary.text.Messages;
import boundary.ui.form.AmountField;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields.Wrong;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import java.util.Currency;
import java.util.Objects;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the work costs and when it is paid: by the hour, for the whole, or by the month with hours in it.
final class PriceFields {
    private static final int MOST_HOURS = 744;
    private static final int MOST_DAYS = 365;

    private final FactDesk desk;
    private final Messages messages;
    private final Segmented<Pricing> pricing = new Segmented<>();
    private final AmountField rate;
    private final AmountField price;
    private final LengthField hours;
    private final CountField days;
    private final FormField ofPrice;
    private final FormField ofHours;
    private final VBox node;

    PriceFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        Currency home = desk.journal().policy().currency();
        rate = new AmountField("agreed-rate", messages.text("client.rate"), home);
        price = new AmountField("agreed-price", messages.text("agreement.price"), home);
        hours = new LengthField("agreed-retainer", messages.text("agreement.retainerHours"), MOST_HOURS);
        days = new CountField("agreed-payment", messages.text("agreement.payDays"), 0, MOST_DAYS);
        pricing.setId("agreed-pricing");
        pricing.setAccessibleText(messages.text("agreement.pricing"));
        for (Pricing each : Pricing.values()) {
            pricing.choice(each, messages.name("agreement.pricing.", each));
            pricing.button(each).setId("agreed-pricing-" + each);
        }
        ofPrice = new FormField(messages.text("agreement.price"), price);
        ofHours = new FormField(messages.text("agreement.retainerHours"), hours);
        ofPrice.managedProperty().bind(ofPrice.visibleProperty());
        ofHours.managedProperty().bind(ofHours.visibleProperty());
        pricing.valueProperty().subscribe(this::arrange);
        node = new VBox(
                8,
                new FormField(messages.text("agreement.pricing"), pricing),
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("client.rate"), rate),
                        ofPrice,
                        ofHours,
                        new FormField(messages.text("agreement.payDays"), days)));
    }

    private void arrange(@Nullable Pricing chosen) {
        ofPrice.setVisible(chosen != Pricing.HOURLY);
        ofHours.setVisible(chosen == Pricing.RETAINER);
    }

    VBox node() {
        return node;
    }

    void show(Client client, @Nullable Agreement agreement) {
        Currency own = client.currency();
        Currency usual = own == null ? desk.journal().policy().currency() : own;
        rate.show(client.rate(), usual);
        price.show(agreement == null ? null : agreement.price(), usual);
        hours.show(agreement == null ? null : agreement.retainerMinutes());
        days.show(agreement == null ? null : agreement.payWithinDays());
        pricing.valueProperty().set(agreement == null ? Pricing.HOURLY : agreement.pricing());
    }

    @Nullable
    Wrong wrong() {
        return FactWords.first(
                () -> rate.isWrong() ? new Wrong(rate, messages.text("client.rateWrong")) : null,
                () -> pricing() != Pricing.HOURLY && price.isWrong()
                        ? new Wrong(price, messages.text("client.rateWrong"))
                        : null,
                () -> pricing() == Pricing.RETAINER && hours.isWrong()
                        ? new Wrong(hours, messages.text("agreement.wrong.hours", MOST_HOURS))
                        : null,
                () -> days.isWrong() ? new Wrong(days, messages.text("agreement.wrong.days", MOST_DAYS)) : null);
    }

    Pricing pricing() {
        return Objects.requireNonNullElse(pricing.valueProperty().get(), Pricing.HOURLY);
    }

    /// {@return what an hour costs}
    @Nullable
    Money rate() {
        return rate.money();
    }

    /// {@return what the whole costs, or a month}
    @Nullable
    Money price() {
        return pricing() == Pricing.HOURLY ? null : price.money();
    }

    /// {@return the minutes that a month includes}
    @Nullable
    Integer retainerMinutes() {
        return pricing() == Pricing.RETAINER ? hours.minutes() : null;
    }

    @Nullable
    Integer payWithinDays() {
        return days.number();
    }
}
