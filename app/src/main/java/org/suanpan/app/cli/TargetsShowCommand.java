package org.suanpan.app.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `targets show`: the tree of targets with what was reached and where it will end.
@Command(name = "show")
final class TargetsShowCommand extends GoalCommand {

    @Option(names = "--version-number", paramLabel = "N", descriptionKey = "cli.option.target-version")
    @Nullable Integer number;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    @Nullable String asOf;

    TargetsShowCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? today() : date("--as-of", asOf);
        tell(asHere((shop, here) -> json(shop, asked(number), day, here)));
        return Exit.DONE;
    }
}
