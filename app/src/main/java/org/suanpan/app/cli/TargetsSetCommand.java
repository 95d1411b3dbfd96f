package org.suanpan.app.cli;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.goal.Targeting.Wish;

/// `targets set`: sets and locks one figure, or takes its lock away, and shares the rest out anew.
@Command(name = "set")
final class TargetsSetCommand extends GoalCommand {

    @Option(names = "--who", required = true, paramLabel = "WHO", descriptionKey = "cli.option.target-who")
    String who = "";

    @Option(names = "--value", paramLabel = "FIGURE", descriptionKey = "cli.option.target-value")
    @Nullable String value;

    @Option(names = "--unlock", descriptionKey = "cli.option.target-unlock")
    boolean unlock;

    @Option(names = "--stretch", descriptionKey = "cli.option.target-stretch")
    boolean stretch;

    TargetsSetCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        BigDecimal figure = unlock ? null : figure();
        tell(asHere((shop, here) -> {
            shop.pool().goals().targets().set(asked(null), new Wish(whose(shop, who), asked(null).month(), figure), stretch, here);
            return json(shop, asked(null), today(), here);
        }));
        return Exit.DONE;
    }

    private BigDecimal figure() {
        try {
            return new BigDecimal(value == null ? "" : value);
        } catch (NumberFormatException e) {
            throw new Rejected("cli.bad-value", "--value", String.valueOf(value), "120000.00");
        }
    }
}
