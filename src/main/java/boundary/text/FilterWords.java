package boundary.text;

import boundary.journal.Billing;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.report.Recent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Says what a history is narrowed to, one condition at a time; empty words where nothing is asked for.
public record FilterWords(Messages messages) {

    /// {@return all conditions, in a few words each}
    public List<String> all(FilterText asked, Journal journal) {
        Filter filter = asked.filter();
        return Stream.of(
                        filter.asksForWords() ? messages.text("filter.words", filter.words()) : "",
                        clients(filter, journal),
                        signals(filter),
                        channels(filter),
                        days(asked),
                        billing(filter),
                        energies(filter),
                        answers(filter))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// {@return the names of the clients asked for}
    public String clients(Filter filter, Journal journal) {
        return either(
                journal.clients().stream()
                        .filter(client -> filter.clients().contains(client.id()))
                        .map(Client::name)
                        .toList(),
                filter.clients().size());
    }

    public String signals(Filter filter) {
        return either(sorted(filter.signals(), messages.wording()::signal));
    }

    public String channels(Filter filter) {
        return either(sorted(filter.channels(), messages.wording()::channel));
    }

    public String energies(Filter filter) {
        return either(sorted(filter.energies(), messages.wording()::energy));
    }

    public String answers(Filter filter) {
        return either(sorted(filter.answers(), messages.wording()::answer));
    }

    public String billing(Filter filter) {
        Billing billing = filter.billing();
        return billing == null ? "" : messages.wording().billing(billing);
    }

    /// {@return the days: `1 Sep – 22 Nov 2026`, `since 1 Sep 2026`, `this year`}
    public String days(FilterText asked) {
        Recent recent = asked.recent();
        LocalDate from = asked.filter().from();
        LocalDate to = asked.filter().to();
        Dates dates = messages.dates();
        if (recent != null) {
            return recent(recent);
        }
        if (from == null) {
            return to == null ? "" : messages.text("filter.until", dates.briefYear(to));
        }
        if (to == null) {
            return messages.text("filter.since", dates.briefYear(from));
        }
        return from.equals(to) ? dates.briefYear(from) : dates.range(from, to);
    }

    /// {@return the name of days that are counted from today}
    public String recent(Recent recent) {
        return messages.name("filter.recent.", recent);
    }

    private static <T extends Comparable<? super T>> List<String> sorted(
            Collection<T> values, Function<T, String> word) {
        return values.stream().sorted(Comparator.naturalOrder()).map(word).toList();
    }

    private String either(List<String> words) {
        return either(words, words.size());
    }

    /// @param all how many there are, of which some may have no words
    private String either(List<String> words, int all) {
        if (all == 0) {
            return "";
        }
        String first = words.isEmpty() ? messages.text("filter.gone") : words.getFirst();
        if (all == 1) {
            return first;
        }
        return all == 2 && words.size() == 2
                ? messages.text("filter.or", first, Objects.requireNonNull(words.get(1)))
                : messages.text("filter.orMore", first, all - 1);
    }
}
