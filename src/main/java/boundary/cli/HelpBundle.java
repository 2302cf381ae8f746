package boundary.cli;

import boundary.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Gives the help its words: `cli.option.DRY_RUN` is what picocli asks for as `dry-run`, and `cli.command.LOG` what it
/// asks for as `boundary-journal.log.usage.description`.
final class HelpBundle extends ResourceBundle {
    private static final String NAME = "boundary-journal";
    private static final String OPTION = "cli.option.";
    private static final String COMMAND = "cli.command.";

    private final Map<String, String> texts = new HashMap<>();

    HelpBundle(Messages messages) {
        for (String key : messages.keys()) {
            if (key.startsWith(OPTION)) {
                texts.put(plain(key, OPTION), messages.text(key));
            } else if (key.startsWith(COMMAND)) {
                texts.put(NAME + "." + plain(key, COMMAND) + ".usage.description", messages.text(key));
            }
        }
        texts.put(NAME + ".usage.description", messages.text("cli.command.ROOT"));
        texts.put(NAME + ".usage.footer", messages.text("cli.help.FOOTER"));
        texts.put("usage.synopsisHeading", messages.text("cli.help.SYNOPSIS") + " ");
        texts.put("usage.commandListHeading", messages.text("cli.help.COMMANDS") + "%n");
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static String plain(String key, String prefix) {
        return key.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
