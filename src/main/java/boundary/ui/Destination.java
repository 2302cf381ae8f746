package boundary.ui;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.report.Filter;
import boundary.report.Selection;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Where the user wants to go. A view emits it, and only the shell knows which screen it means, so that no view knows
/// another.
public sealed interface Destination {

    /// The page of one day; nothing means today.
    record ToDay(@Nullable LocalDate day) implements Destination {}

    /// The dashboard.
    record ToDashboard() implements Destination {}

    /// The list of all clients.
    record ToClients() implements Destination {}

    /// The page of one client.
    record ToClient(ClientId id, Tab tab) implements Destination {

        /// The parts of a client's page.
        public enum Tab {
            SCORE,
            TIMELINE,
            AGREEMENT,
            FACTS,
            MONEY,
            LETTERS,
            DETAILS
        }
    }

    /// One entry, opened for editing.
    record ToEntry(InteractionId id) implements Destination {}

    /// The capture line, with the client filled in where one is given.
    record ToCapture(@Nullable ClientId client, @Nullable LocalDate day) implements Destination {}

    /// The history.
    ///
    /// @param filter what it is narrowed to; nothing leaves it as it was
    record ToHistory(@Nullable Filter filter) implements Destination {}

    /// The review of a month.
    ///
    /// @param month nothing means the one that was looked at last, or else the one that was over last
    record ToMonth(@Nullable YearMonth month) implements Destination {}

    /// How the work for a client is brought to its end.
    record ToEnding(ClientId id) implements Destination {}

    /// The letters.
    record ToLetters() implements Destination {}

    /// A letter on its way to a client.
    ///
    /// @param client to whom; nothing lets the user choose
    /// @param template the code of the letter that it begins as; nothing lets the user choose
    /// @param entry the entry that it answers
    record ToLetter(
            @Nullable ClientId client,
            @Nullable String template,
            @Nullable InteractionId entry) implements Destination {}

    /// Import and export.
    record ToTransfer() implements Destination {}

    /// Export, of a part of the journal that is chosen already.
    ///
    /// @param found in words what was looked for; empty where nobody said
    record ToExport(Selection selection, String found) implements Destination {

        /// Export of a part that nobody looked for.
        public ToExport(Selection selection) {
            this(selection, "");
        }
    }

    /// The settings.
    record ToSettings() implements Destination {}

    /// Help and shortcuts.
    record ToHelp() implements Destination {}

    /// How the score works, in plain words.
    record ToHowItWorks() implements Destination {}
}
