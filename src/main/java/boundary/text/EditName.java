package boundary.text;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import java.util.Objects;

/// Names one edit by its kind and by the first thing in it that tells which one it was.
final class EditName {
    private final Messages messages;
    private final Edit edit;
    private final Journal journal;

    EditName(Messages messages, Edit edit, Journal journal) {
        this.messages = messages;
        this.edit = edit;
        this.journal = journal;
    }

    String text() {
        return switch (edit.kind()) {
            case LOG, EDIT_ENTRY, DELETE_ENTRY, ARGUE -> kind(client(), channel());
            case NOTE_ACTION -> kind(client(), action());
            case MARK_QUIET -> kind(day());
            case CHANGE_POLICY, SCORECARD, NOTE_ABSENCE, SAMPLE, CHANGE_PRACTICE -> kind();
            case EDIT_TEMPLATE, EDIT_RESOURCE, EDIT_FILTER -> kind(client());
            case IMPORT -> kind(messages.count("count.entries", entries()));
            case ADD_CLIENT,
                    EDIT_CLIENT,
                    CLOSE_CLIENT,
                    REOPEN_CLIENT,
                    DELETE_CLIENT,
                    NOTE_HARDSHIP,
                    CHECK_IN,
                    NOTE_OBLIGATION,
                    NOTE_INCOME,
                    NOTE_OPINION,
                    NOTE_AGREEMENT,
                    NOTE_BOUNDARY,
                    ANSWER,
                    DECIDE_EXTRA,
                    BILL_EXTRAS,
                    PLAN_ENDING,
                    SEND_LETTER,
                    REVIEW_ENDING -> kind(client());
        };
    }

    private String kind(Object... arguments) {
        return messages.text("edit." + edit.kind(), arguments);
    }

    private String client() {
        for (Change change : edit.changes()) {
            String name = name(change);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return messages.text("common.none");
    }

    private String name(Change change) {
        return switch (change) {
            case Change.OfInteraction c -> name(side(c).client());
            case Change.OfItem c -> name(c.item());
        };
    }

    private String name(Item item) {
        return switch (item) {
            case Client client -> client.name();
            case ClientItem mine -> name(mine.client());
            case OwnTemplate template -> template.name();
            case Resource resource -> resource.name();
            case SavedFilter filter -> filter.name();
            case Policy p -> "";
            case Practice p -> "";
            case Absence a -> "";
            case QuietDay q -> "";
        };
    }

    private String name(ClientId id) {
        Client standing = journal.client(id);
        return standing == null ? "" : standing.name();
    }

    private String channel() {
        for (Change change : edit.changes()) {
            if (change instanceof Change.OfInteraction c) {
                return messages.wording().channel(side(c).channel());
            }
        }
        return messages.text("common.none");
    }

    private String action() {
        for (Change change : edit.changes()) {
            if (change instanceof Change.OfItem c && c.item() instanceof ActionTaken taken) {
                return messages.wording().action(taken.action());
            }
        }
        return messages.text("common.none");
    }

    private String day() {
        for (Change change : edit.changes()) {
            if (change instanceof Change.OfItem c && c.item() instanceof QuietDay quiet) {
                return messages.dates().dayMonth(quiet.day());
            }
        }
        return messages.text("common.none");
    }

    private long entries() {
        return edit.changes().stream()
                .filter(Change.OfInteraction.class::isInstance)
                .count();
    }

    private static Interaction side(Change.OfInteraction change) {
        Interaction after = change.after();
        return after == null ? Objects.requireNonNull(change.before()) : after;
    }
}
