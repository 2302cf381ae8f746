package boundary.ui.capture;

import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words for the parts of an entry on its way into the journal.
///
/// @param today the day that is called today
record EntryWords(Messages messages, LocalDate today) {

    /// {@return a moment: `today 21:40`, `Sat 21 Nov 21:40`}
    String moment(LocalDateTime at) {
        return messages.text(
                "capture.moment", day(at.toLocalDate()), messages.dates().time(at.toLocalTime()));
    }

    /// {@return a length of time and whether it is paid: `35 m, unpaid`}
    String length(@Nullable Integer minutes, @Nullable Billing billing) {
        String length = minutes == null ? "" : messages.figures().duration(minutes);
        if (billing == null) {
            return length;
        }
        return length.isEmpty()
                ? messages.wording().billing(billing)
                : messages.text(billing == Billing.PAID ? "capture.paid" : "capture.unpaid", length);
    }

    /// {@return a contact and who made it: `call, incoming`}
    String contact(@Nullable Channel channel, @Nullable Direction direction) {
        return messages.wording()
                .contact(channel == null ? Channel.OTHER : channel, direction == null ? Direction.IN : direction);
    }

    /// {@return an energy with its sign: `−2`}
    String energy(Energy energy) {
        return messages.figures().signed(energy.value(), 0);
    }

    /// {@return an energy with its sign and its word: `−2 worn out`}
    String energyInWords(Energy energy) {
        return energy(energy) + " " + messages.wording().energy(energy);
    }

    /// {@return an entry in one line, after the client's name: `call 21:40, 35 m, unpaid, −2, complaint`}
    String summary(Interaction entry) {
        List<String> parts = new ArrayList<>();
        LocalDateTime at = entry.local();
        String time = at.toLocalDate().equals(today) ? messages.dates().time(at.toLocalTime()) : moment(at);
        parts.add(messages.text("capture.moment", messages.wording().channel(entry.channel()), time));
        if (entry.spentMinutes() > 0) {
            parts.add(length(entry.spentMinutes(), entry.unpaidMinutes() > 0 ? Billing.UNPAID : null));
        }
        Energy energy = entry.energy();
        if (energy != null) {
            parts.add(energy(energy));
        }
        entry.signals().forEach(signal -> parts.add(messages.wording().signal(signal)));
        entry.actions().forEach(action -> parts.add(messages.wording().action(action)));
        return String.join(", ", parts);
    }

    private String day(LocalDate day) {
        if (day.equals(today)) {
            return messages.text("date.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text("date.yesterday");
        }
        return day.getYear() == today.getYear()
                ? messages.dates().weekdayBrief(day)
                : messages.dates().briefYear(day);
    }
}
