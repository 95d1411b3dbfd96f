package org.suanpan.app.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.suanpan.app.base.Failures;
import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Progress;

/// What a window needs to start. `sample` makes the sample shop in a data file of its own, or finds the one made
/// before; `work` makes the lanes; `desktop` shows a file with the desktop's own program; `log` is this run's log.
public record WindowStart(Shop.Opener opener, Function<Progress, Path> sample, Path store, Preferences preferences,
        Clock clock, Path log, Consumer<Path> desktop, Function<Failures, Work> work) {}
