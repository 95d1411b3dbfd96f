package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.function.Function;

import org.suanpan.app.cli.Tools;
import org.suanpan.app.scenario.ScenarioReport;
import org.suanpan.app.scenario.ScenarioRunner;
import org.suanpan.core.base.Problem;

/// Runs stories on data files for the command line.
record StoryTeller(ShopOpener opener) implements Tools.Stories {

    @Override
    public Tools.Story run(Path store, Path file, Function<Problem, String> words) {
        try (OpenShop shop = opener.open(store, true)) {
            ScenarioReport report = new ScenarioRunner(shop.stories(), words).run(file);
            return new Tools.Story(report.steps(), report.passed(), report.failed().stream()
                    .map(f -> new Tools.StoryFailed(f.step(), f.expected(), f.actual())).toList());
        }
    }
}
