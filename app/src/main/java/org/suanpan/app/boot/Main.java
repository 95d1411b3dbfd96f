package org.suanpan.app.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.LoggerFactory;

import org.suanpan.app.base.ErrorCode;
import org.suanpan.app.base.JsonPreferences;
import org.suanpan.app.base.Work;
import org.suanpan.app.cli.Cli;
import org.suanpan.app.cli.Tools;
import org.suanpan.app.commission.PlanFile;
import org.suanpan.app.selftest.SelfTest;
import org.suanpan.core.base.Progress;
import org.suanpan.reports.Spreadsheets;

/// Where the program starts: with a command it works headless, without one it opens the window.
public final class Main {

    private final Path log;
    private final Clock clock;
    private final ShopOpener opener;
    private final Sentences sentences;
    private final AtomicBoolean windowOpen = new AtomicBoolean();

    private Main(Path log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.sentences = new Sentences(Locale.getDefault());
        this.opener = new ShopOpener(clock, sentences);
    }

    public static void main(String[] arguments) {
        Path log = LogFile.choose();
        Main program = new Main(log, Clock.systemDefaultZone());
        Arguments read = Arguments.of(arguments);
        if (read.isWindow()) {
            program.window(read.store(), read.file());
        } else {
            program.command(arguments);
        }
    }

    private void command(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = System.console() != null && System.console().isTerminal();
        int status = new Cli(tools(), sentences, out, err, terminal).run(arguments);
        out.flush();
        err.flush();
        if (!windowOpen.get()) {
            System.exit(status);
        }
    }

    private Tools tools() {
        return new Tools(opener, clock, DataFolder.defaultStore(), PlanFile::read,
                folder -> SelfTest.run(folder).files().stream()
                        .map(f -> new Tools.GoldenFile(f.file(), f.rows(), f.passed(), f.failed(), f.skipped(), f.missing()))
                        .toList(),
                new StoryTeller(opener), new Demo(new DemoShop(opener, clock), this::show, (store, folder, language) ->
                        DemoPictures.draw(opener, clock, store, folder, language)), Main::defect, Spreadsheets.reader());
    }

    private void show(Path store) {
        windowOpen.set(true);
        window(store, "");
    }

    private void window(Path store, String file) {
        DemoShop demo = new DemoShop(opener, clock);
        Path samples = DataFolder.defaultStore().resolveSibling("demo");
        WindowMain.launch(new WindowStart(opener, progress -> sample(demo, samples, progress), store,
                new JsonPreferences(JsonPreferences.folder()), clock, log, WindowMain.desktop(), Work::lanes), file);
    }

    /// The sample made before, else a new one.
    private static Path sample(DemoShop demo, Path folder, Progress progress) {
        Path store = DemoShop.storeIn(folder);
        return java.nio.file.Files.exists(store) ? store
                : demo.make(folder, Locale.getDefault(), progress).store();
    }

    private static String defect(Throwable thrown) {
        String code = ErrorCode.of(thrown);
        LoggerFactory.getLogger(Main.class).error("defect {}", code, thrown);
        return code;
    }
}
