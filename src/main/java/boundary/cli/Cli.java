package boundary.cli;

import boundary.session.StoreException;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line: understands the arguments, runs one command, and answers with an exit code. Whatever goes wrong is
/// one sentence on standard error.
public final class Cli {
    /// What the system hands over in place of letters that its language setting does not have.
    private static final char UNREADABLE = '\uFFFD';

    private Cli() {}

    /// {@return the exit code of what the arguments ask for}
    public static int run(Surroundings world, String... args) {
        String lang = language(List.of(args));
        Language named = lang == null ? world.language() : Language.of(lang);
        Messages messages = Messages.in(named == null ? world.language() : named);
        var globals = new Globals();
        var desk = new Desk(world, globals, messages);
        if (named == null) {
            return say(desk, Exit.USAGE, messages.text("cli.wrong.LANG", String.valueOf(lang)));
        }
        if (List.of(args).stream().anyMatch(arg -> arg.indexOf(UNREADABLE) >= 0)) {
            return say(desk, Exit.USAGE, messages.text("cli.wrong.ENCODING"));
        }
        CommandLine line = line(desk, globals);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(desk, e));
        line.setParameterExceptionHandler((e, rest) -> wrong(desk, e));
        line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        line.setResourceBundle(new HelpBundle(messages));
        int exit = line.execute(args);
        world.out().flush();
        world.err().flush();
        return exit;
    }

    private static CommandLine line(Desk desk, Globals globals) {
        CommandLine line = new CommandLine(new Root(desk, globals))
                .addSubcommand(new NewCommand(desk))
                .addSubcommand(new LogCommand(desk))
                .addSubcommand(new ParseCommand(desk))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new DashboardCommand(desk))
                .addSubcommand(new ClientCommand(desk))
                .addSubcommand(new HistoryCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new LetterCommand(desk))
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new EraseCommand(desk))
                .addSubcommand(new CheckCommand(desk));
        String version = desk.messages().text("app.name") + " " + desk.world().version();
        line.getCommandSpec().versionProvider(() -> new String[] {version});
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(() -> new String[] {version}));
        return line;
    }

    /// {@return the language that `--lang` names, wherever it stands: help and errors are said in it too}
    private static @Nullable String language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith("--lang=")) {
                return arg.substring("--lang=".length());
            }
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return args.get(i + 1);
            }
        }
        return null;
    }

    private static int failed(Desk desk, Exception e) {
        return switch (e) {
            case Failure failure -> say(desk, failure.exit(), failure.sentence());
            case StoreException trouble -> say(desk, Exit.JOURNAL, Troubles.of(desk.messages(), trouble));
            default ->
                say(
                        desk,
                        Exit.FAILED,
                        desk.messages().text("cli.unexpected", e.getClass().getSimpleName()));
        };
    }

    private static int wrong(Desk desk, ParameterException e) {
        Messages messages = desk.messages();
        String sentence = switch (e) {
            case CommandLine.UnmatchedArgumentException unknown ->
                messages.text("cli.wrong.UNKNOWN", unknown.getUnmatched().getFirst());
            case CommandLine.MissingParameterException missing ->
                messages.text(
                        "cli.wrong.MISSING",
                        missing.getMissing().stream().map(Cli::name).findFirst().orElse(""));
            case CommandLine.OverwrittenOptionException twice ->
                messages.text("cli.wrong.TWICE", name(twice.getOverwritten()));
            default -> messages.text("cli.wrong.VALUE", value(e));
        };
        return say(desk, Exit.USAGE, sentence);
    }

    private static String value(ParameterException e) {
        String value = e.getValue();
        if (value != null && !value.isBlank()) {
            return value;
        }
        return e.getArgSpec() == null ? "" : name(e.getArgSpec());
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        if (!(argument instanceof CommandLine.Model.OptionSpec option)) {
            return argument.paramLabel();
        }
        return option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + option.paramLabel();
    }

    private static int say(Desk desk, int exit, String sentence) {
        desk.say(sentence);
        return exit;
    }
}
