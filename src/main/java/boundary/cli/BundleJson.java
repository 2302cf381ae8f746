package boundary.cli;

import boundary.exchange.BundleHealth;

/// What a check of a bundle found, as JSON in the form of that of a journal.
final class BundleJson {
    private BundleJson() {}

    static Json.Document of(BundleHealth health) {
        return json -> {
            json.writeBooleanField("ok", health.ok());
            json.writeStringField("bag", health.bag());
            json.writeStringField("chain", health.chain());
            json.writeStringField("packing", health.packing());
            json.writeNumberField("files", health.files());
            json.writeNumberField("entries", health.entries());
            json.writeArrayFieldStart("problems");
            for (BundleHealth.Problem problem : health.problems()) {
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
