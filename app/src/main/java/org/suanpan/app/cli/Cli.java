package org.suanpan.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;

/// Reads the command line, runs one command, turns refusals into a sentence and an exit status.
public final class Cli {

    @Command(name = "suanpan", mixinStandardHelpOptions = true, version = "Suanpan " + InfoCommand.VERSION,
            scope = ScopeType.INHERIT, subcommands = CommandLine.HelpCommand.class)
    private static final class Root {

        @CommandLine.Mixin
        private final Global global;

        Root(Global global) {
            this.global = global;
        }
    }

    private final Tools tools;
    private final Global global;
    private final Console console;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    public Cli(Tools tools, Words words, PrintStream out, PrintStream err, boolean terminal) {
        this.tools = tools;
        this.global = new Global();
        this.console = new Console(global, words, out, err, terminal);
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /// Runs one command; returns the exit status of the program.
    public int run(String... arguments) {
        CommandLine line = commands();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        readGlobal(arguments);
        line.setResourceBundle(new HelpTexts(words, global.language()));
        global.json = false;
        return line.execute(arguments);
    }

    private CommandLine commands() {
        CommandLine root = new CommandLine(new Root(global));
        root.addSubcommand("demo", new DemoCommand(tools, console));
        root.addSubcommand("import", new ImportCommand(tools, console));
        root.addSubcommand("undo-import", new UndoImportCommand(tools, console));
        root.addSubcommand("apply", new ApplyCommand(tools, console));
        root.addSubcommand("list", new ListCommand(tools, console));
        root.addSubcommand("report", new ReportCommand(tools, console));
        root.addSubcommand("tiers", new CommandLine(new Group()).addSubcommand("review",
                new TiersReviewCommand(tools, console)).addSubcommand("backtest", new TiersBacktestCommand(tools, console)));
        root.addSubcommand("commission", new CommandLine(new Group()).addSubcommand("run",
                new CommissionRunCommand(tools, console)));
        root.addSubcommand("targets", new CommandLine(new Group()).addSubcommand("show", new TargetsShowCommand(tools, console))
                .addSubcommand("set", new TargetsSetCommand(tools, console)).addSubcommand("spread", new TargetsSpreadCommand(tools, console)));
        root.addSubcommand("scores", new CommandLine(new Group()).addSubcommand("show", new ScoresShowCommand(tools, console)));
        root.addSubcommand("replenish", new ReplenishCommand(tools, console));
        root.addSubcommand("check", new CheckCommand(tools, console));
        root.addSubcommand("selftest", new SelfTestCommand(tools, console));
        root.addSubcommand("backup", new BackupCommand(tools, console));
        root.addSubcommand("verify-backup", new VerifyBackupCommand(tools, console));
        root.addSubcommand("restore", new RestoreCommand(tools, console));
        root.addSubcommand("info", new InfoCommand(tools, console));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler(this::misused);
        root.setExecutionExceptionHandler(this::failed);
        return root;
    }

    @Command
    private static final class Group implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) {
                throw new ParameterException(spec.commandLine(),
                        spec.qualifiedName() + " [" + String.join("|", spec.subcommands().keySet()) + "]");
            }
        }
    }

    private int misused(ParameterException e, String[] arguments) {
        readGlobal(arguments);
        console.refused(misuse(e));
        return Exit.USAGE;
    }

    /// The parser's own words are English; what can be said in the user's language is.
    private static Problem misuse(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return Problem.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return Problem.of("cli.usage.missing", missing.getMissing().stream().map(Cli::name)
                    .collect(Collectors.joining(" ")));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return Problem.of("cli.usage.value", name(e.getArgSpec()), e.getValue());
        }
        return Problem.of("cli.usage", String.valueOf(e.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The global options, even of a line that picocli can't read.
    private void readGlobal(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            global.json |= arguments[i].equals("--json");
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                global.lang = arguments[i + 1];
            }
        }
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Rejected rejected) {
            console.refused(rejected.problem());
            return Exit.of(rejected.problem());
        }
        console.refused(Problem.of("cli.defect", tools.defects().apply(e)));
        return Exit.DEFECT;
    }
}
