package org.suanpan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.goal.Targeting.Basis;

/// `targets spread`: proposes everything anew; what is locked stays.
@Command(name = "spread")
final class TargetsSpreadCommand extends GoalCommand {

    @Option(names = "--by", paramLabel = "last_year|potential|equal", descriptionKey = "cli.option.target-by")
    Basis by = Basis.LAST_YEAR;

    @Option(names = "--customers", descriptionKey = "cli.option.target-customers")
    boolean customers;

    TargetsSpreadCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        tell(asHere((shop, here) -> {
            shop.pool().goals().targets().spread(asked(null), by, customers, here);
            return json(shop, asked(null), today(), here);
        }));
        return Exit.DONE;
    }
}
