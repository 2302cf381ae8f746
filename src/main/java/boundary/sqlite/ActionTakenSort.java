package boundary.sqlite;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.journal.ItemId;
import boundary.journal.Repair;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What the consultant did about clients.
final class ActionTakenSort implements Sort<ActionTaken> {

    @Override
    public Class<ActionTaken> type() {
        return ActionTaken.class;
    }

    @Override
    public String table() {
        return "action_taken";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "day", "action", "words", "helped", "about", "how", "repair");
    }

    @Override
    public void write(ActionTaken value, Cells cells) {
        cells.text(value.client()).text(value.day()).text(value.action().name()).text(value.words());
        cells.flagOrNull(value.helped()).text(value.about());
        cells.text(value.how()).text(value.repair());
    }

    @Override
    public ActionTaken read(UUID id, Row row) throws SQLException {
        return new ActionTaken(
                new ItemId(id),
                row.client(),
                row.day(),
                row.code(Action.class),
                row.text(),
                row.flagOrNull(),
                row.itemIdOrNull(),
                row.codeOrNull(Channel.class),
                row.codeOrNull(Repair.class));
    }
}
