package org.suanpan.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.importing.SheetReader;

/// What commands need besides an open shop; handed over once by the wiring.
public record Tools(Shop.Opener opener, Clock clock, Path defaultStore, Function<Path, CommissionPlan> planFile,
        GoldenRun golden, Stories stories, DemoMaker demo, Function<Throwable, String> defects, SheetReader sheets) {

    /// Runs the golden rows of a folder, or the bundled ones when it is null.
    public interface GoldenRun {

        List<GoldenFile> run(@Nullable Path folder);
    }

    /// Runs a story of documents and expectations on a data file, making it where there is none.
    public interface Stories {

        Story run(Path store, Path file, Function<Problem, String> words);
    }

    public record Story(int steps, int passed, List<StoryFailed> failed) {}

    /// `step` = the line in the file.
    public record StoryFailed(int step, String expected, String actual) {}

    /// `rows` = passed + failed + skipped; skipped rows are of kinds this version has no engine for yet, or about published
    /// series that are not there: `missing` names those.
    public record GoldenFile(String file, int rows, int passed, List<String> failed, int skipped, List<String> missing) {}

    /// Makes the sample shop in a folder.
    public interface DemoMaker {

        Demo make(Path folder, Locale language, Progress progress);

        /// Draws the main screens of a store beside it, without a desktop; gives the files, none where that can't be done.
        /// Not together with [#show] in one run.
        List<Path> draw(Path store, Locale language);

        /// Whether there is a desktop to open a window on.
        boolean canShow();

        void show(Path store);
    }

    public record Demo(Path store, Path report, Map<String, Object> figures) {}
}
