package boundary.cli;

import boundary.journal.Opinion;
import boundary.report.Alarm;
import boundary.report.Dashboard;
import boundary.scoring.Ending;
import boundary.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What stands between a client of a dashboard and the end of the work: duties that are overdue, an ending that is
/// ready or planned, and why a suggestion is put off.
final class EndingState {
    private EndingState() {}

    /// Writes it as fields of a JSON object.
    static void write(JsonGenerator json, Dashboard.Row row) throws IOException {
        json.writeNumberField("overdue", row.overdue());
        json.writeNumberField("overdueOfTheirs", row.overdueOfTheirs());
        Ending ending = row.assessment().ending();
        if (ending != null) {
            json.writeBooleanField("readyToEnd", ending.isReady());
        }
        json.writeBooleanField("endingPlanned", row.ends());
        if (row.quiet() != null) {
            notNow(json, row.quiet());
        }
    }

    private static void notNow(JsonGenerator json, Alarm.Quiet quiet) throws IOException {
        Opinion opinion = quiet.opinion();
        json.writeObjectFieldStart("notNow");
        json.writeStringField("day", opinion.day().toString());
        json.writeBooleanField("agreed", opinion.agreed());
        Json.present(json, "because", opinion.because());
        Json.words(json, "reason", opinion.reason());
        Json.present(json, "until", opinion.quietUntil());
        Json.number(json, "breachesLeft", quiet.breachesLeft());
        json.writeEndObject();
    }

    /// {@return what could be done about a client: `End after 2 obligations, earliest 11 Dec 2026`, `Ready to end`}
    static String suggestion(Messages messages, Dashboard.Row row) {
        String words = DashboardText.suggestion(messages, row.assessment());
        LocalDate earliest = row.earliestEnd();
        Ending ending = row.assessment().ending();
        if (ending == null || earliest == null || row.assessment().isInsufficient()) {
            return words;
        }
        if (ending.isReady()) {
            words = messages.text("dashboard.ready");
        }
        return earliest.isAfter(row.assessment().day())
                ? words + ", "
                        + messages.text("dashboard.earliest", messages.dates().briefYear(earliest))
                : words;
    }

    /// {@return what else is to be said of it, a line each: why it is put off, and what is overdue}
    static List<String> notes(Messages messages, Dashboard.Row row) {
        var notes = new ArrayList<String>();
        if (row.quiet() != null) {
            notes.add(messages.wording().quiet(row.quiet(), row.assessment().day()));
        }
        if (row.overdue() > 0 && row.overdueOfTheirs() > 0) {
            notes.add(messages.text("dashboard.overdue", row.overdue(), row.overdueOfTheirs()));
        } else if (row.overdue() > 0) {
            notes.add(messages.text("dashboard.overdueMine", row.overdue()));
        } else if (row.overdueOfTheirs() > 0) {
            notes.add(messages.text("dashboard.overdueTheirs", row.overdueOfTheirs()));
        }
        return notes;
    }
}
