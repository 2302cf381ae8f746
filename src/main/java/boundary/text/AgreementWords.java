package boundary.text;

import boundary.journal.Agreement;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.ResponseTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words for what was agreed with a client.
public final class AgreementWords {
    private final Messages messages;

    public AgreementWords(Messages messages) {
        this.messages = messages;
    }

    /// {@return the channels in which the consultant answers: `calls, email`}
    public String channels(Collection<Channel> channels) {
        return channels.stream().map(this::channel).collect(Collectors.joining(", "));
    }

    /// {@return a channel in which the consultant answers: `calls`}
    public String channel(Channel channel) {
        return messages.name("agreement.channel.", channel);
    }

    /// {@return how soon an answer comes: `1 working day`}
    public String answerWithin(ResponseTime time) {
        return messages.count("agreement.answer." + time.unit(), time.count());
    }

    /// {@return how many rounds of changes are included: `3 rounds of changes`}
    public String rounds(int rounds) {
        return rounds == 0 ? messages.text("agreement.rounds.none") : messages.count("agreement.rounds", rounds);
    }

    /// {@return when an invoice is to be paid: `within 14 days`}
    public String payment(int days) {
        return days == 0 ? messages.text("agreement.payment.atOnce") : messages.count("agreement.payment", days);
    }

    /// {@return what the work costs: `€ 80 an hour`; nothing where no price was said}
    public @Nullable String price(Client client, Agreement agreement) {
        Money rate = client.rate();
        Money price = agreement.price();
        String hourly = rate == null
                ? null
                : messages.text("client.anHour", messages.figures().money(rate));
        if (price == null) {
            return hourly;
        }
        String fixed = messages.text(
                "agreement.price." + agreement.pricing(), messages.figures().money(price));
        Integer minutes = agreement.retainerMinutes();
        String hours = minutes == null
                ? ""
                : ", " + messages.text("agreement.retainer", messages.figures().duration(minutes));
        return hourly == null ? fixed + hours : fixed + hours + "; " + messages.text("agreement.beyond", hourly);
    }

    /// {@return how long before the end it has to be told, and how: `14 days, in writing by email`}
    public String notice(Notice notice) {
        String length = notice.count() == 0
                ? messages.text("agreement.notice.none." + notice.unit())
                : messages.count("agreement.notice." + notice.unit(), notice.count());
        return notice.form() == Notice.Form.ANY
                ? length
                : length + ", " + messages.name("agreement.form.by.", notice.form());
    }
}
