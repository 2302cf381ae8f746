package boundary.capture;

import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Signal;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// One line that was typed, and what must be understood of it.
record Case(String language, LocalDateTime now, List<String> clients, String text, Map<String, Object> expected) {

    /// {@return the cases of a resource beside this class, packed or not}
    static List<Case> in(String resource) {
        List<Case> cases = new ArrayList<>();
        try (InputStream raw = Objects.requireNonNull(Case.class.getResourceAsStream(resource), resource);
                InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    cases.add(of(line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
        return cases;
    }

    @SuppressWarnings("unchecked")
    private static Case of(String line) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            parser.nextToken();
            Map<String, Object> object = (Map<String, Object>) value(parser);
            return new Case(
                    (String) object.get("lang"),
                    LocalDateTime.parse((String) object.get("now")),
                    (List<String>) object.get("clients"),
                    (String) object.get("text"),
                    (Map<String, Object>) object.get("expect"));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }

    /// {@return the clients as a line may name them, with an id made from the name}
    List<Known> known() {
        return clients.stream().map(n -> new Known(id(n), n, List.of())).toList();
    }

    static ClientId id(String name) {
        return new ClientId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// {@return what was understood, in the words of a case; of what the case does not ask, nothing}
    Map<String, Object> understood() {
        Draft draft = Capture.parse(text, new Context(now, known(), language)).value();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("client", name(draft.client()));
        all.put("channel", draft.channel() == null ? null : draft.channel().name());
        all.put(
                "direction",
                draft.direction() == null ? null : draft.direction().name());
        all.put("at", draft.at() == null ? null : draft.at().toString());
        all.put("minutes", draft.minutes());
        all.put("billing", draft.billing() == null ? null : draft.billing().name());
        all.put("energy", draft.energy() == null ? null : draft.energy().value());
        all.put("severity", draft.severity() == null ? null : draft.severity().name());
        all.put("fair", draft.fair());
        all.put("signals", draft.signals().stream().map(Signal::name).sorted().toList());
        all.put("actions", draft.actions().stream().map(Enum::name).sorted().toList());
        all.put("note", draft.words().note());
        all.put("new", draft.newClient());
        all.keySet().retainAll(expected.keySet());
        return all;
    }

    private String name(ClientId id) {
        return clients.stream().filter(n -> id(n).equals(id)).findFirst().orElse(null);
    }

    /// {@return whether all was understood}
    boolean isUnderstood() {
        return understood().equals(expected);
    }

    /// {@return whether another client was taken than the line names; none at all is no wrong one}
    boolean hasWrongClient() {
        Object client = understood().get("client");
        return client != null && !client.equals(expected.get("client"));
    }
}
