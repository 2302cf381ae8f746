package boundary.report;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Signal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A filter in one line of text, as it is kept: `signal=OFF_HOURS,UNPAID_EXTRA from=2026-09-01 words=the rest of the
/// line`. What stands in it stays readable for every later version; what this version does not know is passed over.
///
/// @param recent the days where they are counted from today; then the filter has those of the day it was read on
public record FilterText(Filter filter, @Nullable Recent recent) {
    private static final String WORDS = "words=";

    /// {@return the line}; the same for equal filters
    public String line() {
        List<String> parts = new ArrayList<>();
        add(parts, "client", filter.clients(), ClientId::toString);
        add(parts, "signal", filter.signals(), Signal::name);
        add(parts, "channel", filter.channels(), Channel::name);
        add(parts, "billing", filter.billing() == null ? Set.of() : Set.of(filter.billing()), Billing::name);
        add(parts, "energy", filter.energies(), Energy::name);
        add(parts, "answer", filter.answers(), Answer::name);
        if (recent != null) {
            parts.add("days=" + recent);
        } else {
            add(parts, "from", filter.from() == null ? Set.of() : Set.of(filter.from()), LocalDate::toString);
            add(parts, "to", filter.to() == null ? Set.of() : Set.of(filter.to()), LocalDate::toString);
        }
        if (filter.asksForWords()) {
            parts.add(WORDS + filter.words());
        }
        return String.join(" ", parts);
    }

    /// {@return the filter of a line, whatever the line is}
    ///
    /// @param today from which the days are counted
    public static FilterText parse(String line, LocalDate today) {
        String before = line;
        Filter filter = Filter.ALL;
        int words = line.startsWith(WORDS) ? 0 : line.indexOf(" " + WORDS) + 1;
        if (words > 0 || line.startsWith(WORDS)) {
            before = line.substring(0, words);
            filter = filter.withWords(line.substring(words + WORDS.length()));
        }
        Recent recent = null;
        for (String part : before.split(" ")) {
            int sign = part.indexOf('=');
            String name = sign < 0 ? "" : part.substring(0, sign).toLowerCase(Locale.ROOT);
            Set<String> values = Set.of(part.substring(sign + 1)).stream()
                    .flatMap(all -> List.of(all.split(",")).stream())
                    .collect(Collectors.toSet());
            if (name.equals("days")) {
                recent = values.stream()
                        .map(each -> one(each, Recent::valueOf))
                        .flatMap(Collection::stream)
                        .findFirst()
                        .orElse(null);
            } else {
                filter = with(filter, name, values);
            }
        }
        return new FilterText(recent == null ? filter : filter.withDays(recent.from(today), recent.to(today)), recent);
    }

    private static Filter with(Filter filter, String name, Set<String> values) {
        return switch (name) {
            case "client" -> filter.withClients(all(values, each -> new ClientId(UUID.fromString(each))));
            case "signal" -> filter.withSignals(all(values, Signal::valueOf));
            case "channel" -> filter.withChannels(all(values, Channel::valueOf));
            case "energy" -> filter.withEnergies(all(values, Energy::valueOf));
            case "answer" -> filter.withAnswers(all(values, Answer::valueOf));
            case "billing" -> filter.withBilling(only(all(values, Billing::valueOf)));
            case "from" -> filter.withDays(only(all(values, LocalDate::parse)), filter.to());
            case "to" -> filter.withDays(filter.from(), only(all(values, LocalDate::parse)));
            default -> filter;
        };
    }

    private static <T> void add(List<String> parts, String name, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(text).sorted().collect(Collectors.joining(",")));
        }
    }

    private static <T> Set<T> all(Set<String> values, Function<String, T> read) {
        Set<T> all = new HashSet<>();
        values.forEach(each -> all.addAll(one(each, read)));
        return all;
    }

    private static <T> List<T> one(String value, Function<String, T> read) {
        try {
            return List.of(read.apply(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            return List.of(); // of a later version
        }
    }

    private static <T> @Nullable T only(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null; // two would contradict each other
    }
}
