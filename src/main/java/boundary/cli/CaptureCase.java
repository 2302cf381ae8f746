package boundary.cli;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.capture.Known;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Journal;
import boundary.journal.Proposals;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line typed into the capture bar, with all that has to be known to understand it.
///
/// @param now the local moment
/// @param clients their names
/// @param language settles words that two languages share; nothing where it is not known
record CaptureCase(
        LocalDateTime now,
        List<String> clients,
        String text,
        @Nullable String language) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /// {@return the case of a JSON line; fields that it does not need are passed over}
    ///
    /// @throws IllegalArgumentException if `now` or `text` is missing or wrong
    static CaptureCase of(String line) throws IOException {
        LocalDateTime now = null;
        String text = null;
        String language = null;
        List<String> clients = new ArrayList<>();
        try (JsonParser json = Json.FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "now" -> now = moment(json.getText());
                    case "text" -> text = json.getText();
                    case "lang" -> language = json.getValueAsString();
                    case "clients" -> names(json, clients);
                    default -> json.skipChildren();
                }
            }
        }
        if (now == null || text == null) {
            throw new IllegalArgumentException("now and text are needed");
        }
        return new CaptureCase(now, clients, text, language);
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a local moment", e);
        }
    }

    private static void names(JsonParser json, List<String> clients) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("clients are an array");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            clients.add(json.getText());
        }
    }

    /// Writes what was understood; null where the line says nothing.
    void write(JsonGenerator json) throws IOException {
        var known = new ArrayList<Known>();
        for (int i = 0; i < clients.size(); i++) {
            known.add(new Known(new ClientId(new UUID(0, i)), clients.get(i), List.of()));
        }
        Draft draft = Capture.parse(text, new Context(now, known, language)).value();
        ClientId client = draft.client();
        Json.orNull(
                json,
                "client",
                client == null ? null : clients.get((int) client.value().getLeastSignificantBits()));
        Json.orNull(json, "channel", draft.channel());
        Json.orNull(json, "direction", draft.direction());
        Json.orNull(json, "at", draft.at() == null ? null : MINUTES.format(draft.at()));
        Json.numberOrNull(json, "minutes", draft.minutes());
        Json.orNull(json, "billing", draft.billing());
        Json.numberOrNull(
                json, "energy", draft.energy() == null ? null : draft.energy().value());
        if (draft.fair() == null) {
            json.writeNullField("fair");
        } else {
            json.writeBooleanField("fair", draft.fair());
        }
        Json.codes(json, "signals", draft.signals());
        Json.codes(json, "actions", draft.actions());
        Json.codes(json, "proposed", Proposals.of(Journal.empty(), draft, now).signals());
        json.writeStringField("note", draft.words().note());
    }
}
