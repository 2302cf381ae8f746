package boundary.cli;

import boundary.session.Health;

/// What a check found, as JSON.
final class HealthJson {
    private HealthJson() {}

    static Json.Document of(Health health) {
        return json -> {
            json.writeBooleanField("ok", health.ok());
            json.writeStringField("integrity", health.integrity());
            json.writeStringField("chain", health.chain());
            json.writeStringField("searchIndex", health.searchIndex());
            json.writeNumberField("entries", health.entries());
            json.writeNumberField("erasedVersions", health.tombstones().erased());
            json.writeNumberField("takenBackVersions", health.tombstones().takenBack());
            json.writeArrayFieldStart("problems");
            for (Health.Problem problem : health.problems()) {
                json.writeStartObject();
                json.writeStringField("kind", problem.kind().name());
                json.writeNumberField("sequence", problem.sequence());
                Json.present(json, "id", problem.id());
                json.writeStringField("where", problem.where());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }
}
