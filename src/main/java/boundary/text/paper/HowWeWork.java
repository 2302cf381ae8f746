package boundary.text.paper;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.ResponseTime;
import boundary.journal.WorkingHours;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page that tells a client how the two of them work together: hours, what is included, payment, rules, notice. It
/// has nothing but what the client may read; what was not agreed is left out.
public final class HowWeWork {
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();
    private List<Block.Fact> facts = new ArrayList<>();

    private HowWeWork(Messages messages) {
        this.messages = messages;
    }

    /// {@return the page for a client}
    ///
    /// @param day the day that stands on it
    /// @param messages words in the client's language, `LetterWording.language(client, …)`
    public static Paper of(Journal journal, Client client, LocalDate day, Messages messages) {
        return new HowWeWork(messages).page(journal, client, day);
    }

    private Paper page(Journal journal, Client client, LocalDate day) {
        String title = messages.text("paper.how.title");
        String me = journal.practice().name();
        Agreement agreement = journal.agreement(client.id());
        blocks.add(new Block.Title(
                title,
                messages.text("paper.for", client.name(), messages.dates().day(day))));
        blocks.add(Block.Paragraph.of(messages.text("paper.how.begin")));
        reach(hours(journal, client), agreement);
        work(client, agreement);
        payment(agreement);
        rules(journal.boundaries(client.id()));
        notice(agreement == null ? null : agreement.notice());
        blocks.add(Block.Paragraph.of(messages.text("paper.how.close")));
        if (!me.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Run.bold(me))));
        }
        String foot = me.isEmpty() ? title : messages.text("paper.foot", title, me);
        return new Paper(messages.language(), title, me, blocks, foot);
    }

    private static @Nullable WorkingHours hours(Journal journal, Client client) {
        WorkingHours own = client.ownHours();
        if (own != null) {
            return own;
        }
        return journal.hasPolicy() ? journal.policy().hours() : null;
    }

    private void reach(@Nullable WorkingHours hours, @Nullable Agreement agreement) {
        if (hours != null) {
            fact("paper.how.hours", messages.wording().hours(hours));
        }
        if (agreement != null && !agreement.channels().isEmpty()) {
            List<String> channels = agreement.channels().stream()
                    .map(channel -> messages.name("paper.how.channel.", channel))
                    .toList();
            fact("paper.how.channels", String.join(", ", channels));
        }
        if (agreement != null && agreement.answerWithin() != null) {
            fact(
                    "paper.how.answer",
                    messages.count(
                            "paper.how.answer." + agreement.answerWithin().unit(),
                            agreement.answerWithin().count()));
        }
        section("paper.how.reach");
        if (hours != null) {
            ResponseTime within = agreement == null ? null : agreement.answerWithin();
            boolean nextDay = within == null || within.equals(new ResponseTime(1, ResponseTime.Unit.WORKING_DAYS));
            blocks.add(Block.Paragraph.of(messages.text(nextDay ? "paper.how.outside" : "paper.how.later")));
        }
    }

    private void work(Client client, @Nullable Agreement agreement) {
        if (agreement == null) {
            if (client.rate() != null) {
                fact("paper.how.price", priced("HOURLY", client.rate()));
                section("paper.how.work");
            }
            return;
        }
        fact("paper.how.price", price(client, agreement));
        fact("paper.how.included", agreement.included());
        if (agreement.rounds() != null) {
            fact("paper.how.changes", messages.count("paper.how.rounds", agreement.rounds()));
        }
        fact("paper.how.extra", agreement.extra());
        section("paper.how.work");
        if (agreement.includesUnbilled()) {
            blocks.add(Block.Paragraph.of(messages.text("paper.how.unbilled")));
        }
    }

    private String price(Client client, Agreement agreement) {
        return switch (agreement.pricing()) {
            case HOURLY -> priced("HOURLY", client.rate());
            case FIXED -> priced("FIXED", agreement.price());
            case RETAINER -> {
                String price = priced("RETAINER", agreement.price());
                Integer minutes = agreement.retainerMinutes();
                yield minutes == null
                        ? price
                        : messages.text(
                                "paper.how.retainer", price, messages.figures().duration(minutes));
            }
        };
    }

    private String priced(String pricing, @Nullable Money price) {
        return price == null
                ? messages.text("paper.how.unpriced." + pricing)
                : messages.text(
                        "paper.how.priced." + pricing, messages.figures().money(price));
    }

    private void payment(@Nullable Agreement agreement) {
        Integer days = agreement == null ? null : agreement.payWithinDays();
        if (days != null) {
            fact(
                    "paper.how.invoice",
                    days == 0 ? messages.text("paper.how.payNow") : messages.count("paper.how.pay", days));
            section("paper.how.payment");
        }
    }

    private void rules(List<Boundary> boundaries) {
        if (!boundaries.isEmpty()) {
            blocks.add(new Block.Heading(messages.text("paper.how.rules")));
            blocks.add(new Block.Bullets(
                    boundaries.stream()
                            .map(boundary -> List.of(Run.plain(boundary.rule())))
                            .toList(),
                    false));
        }
    }

    private void notice(@Nullable Notice notice) {
        if (notice == null) {
            return;
        }
        String ahead = notice.count() == 0
                ? messages.text("paper.how.noticeAt." + notice.unit())
                : messages.count("paper.how.notice." + notice.unit(), notice.count());
        fact(
                "paper.how.notice",
                notice.form() == Notice.Form.ANY
                        ? ahead
                        : messages.text("paper.how.noticeBy", ahead, messages.name("paper.how.form.", notice.form())));
        fact("paper.how.clause", notice.clause());
        section("paper.how.end");
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Fact(messages.text(key), value));
        }
    }

    /// Ends a section that has facts.
    private void section(String heading) {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Heading(messages.text(heading)));
            blocks.add(new Block.Facts(facts));
            facts = new ArrayList<>();
        }
    }
}
