package boundary.cli;

import boundary.session.StoreException;
import boundary.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;

/// Puts what the disk and the journal's file refused into one sentence.
final class Troubles {
    private Troubles() {}

    static String of(Messages messages, StoreException e) {
        return messages.text("trouble." + e.trouble(), e.where());
    }

    static String writing(Messages messages, IOException e, String file) {
        if (e instanceof FileAlreadyExistsException) {
            return messages.text("cli.export.EXISTS", file);
        }
        if (e instanceof DirectoryNotEmptyException) {
            return messages.text("cli.export.NOT_EMPTY", file);
        }
        return messages.text(e instanceof AccessDeniedException ? "cli.export.DENIED" : "cli.export.FAILED", file);
    }
}
