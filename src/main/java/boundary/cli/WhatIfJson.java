package boundary.cli;

import boundary.journal.Signal;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.scoring.Scores;
import boundary.scoring.WhatIf;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/// What the score would be had the history been another one, as fields of a JSON object. Only of clients whose work
/// strains or drains: of others nothing is asked.
///
/// The codes of a change: `WITHOUT_` and a signal; `UNPAID_PAID`; `FEWER_`, one or two signals, and how many entries.
final class WhatIfJson {
    private WhatIfJson() {}

    static void write(JsonGenerator json, Scores scores, Assessment real) throws IOException {
        if (real.band() != Band.STRAINED && real.band() != Band.DRAINING) {
            return;
        }
        WhatIf whatIf = scores.whatIf(real.client());
        json.writeArrayFieldStart("whatIf");
        for (Reason reason : real.reasons()) {
            Signal kind = reason.code().signal();
            if (kind != null && reason.hundredths() > 0) {
                change(json, "WITHOUT_" + kind.name(), whatIf.without(Set.of(kind)));
            }
        }
        if (real.reasons().stream().anyMatch(reason -> reason.code() == Code.UNPAID_EXTRA)) {
            change(json, "UNPAID_PAID", whatIf.unpaidPaid());
        }
        WhatIf.Fewer fewest = whatIf.fewest();
        if (fewest != null) {
            change(json, code(fewest), fewest.then());
        }
        json.writeEndArray();
        Integer quiet = whatIf.quietDays();
        if (quiet != null) {
            json.writeNumberField("quietDays", quiet);
        }
    }

    /// {@return a code such as `FEWER_COMPLAINT_3`}
    private static String code(WhatIf.Fewer fewest) {
        return fewest.kinds().stream()
                .sorted()
                .map(Signal::name)
                .collect(
                        Collectors.joining("_", "FEWER_", "_" + fewest.entries().size()));
    }

    private static void change(JsonGenerator json, String code, Assessment then) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", code);
        Json.hundredths(json, "score", then.hundredths());
        json.writeStringField("band", then.band().name());
        json.writeEndObject();
    }
}
