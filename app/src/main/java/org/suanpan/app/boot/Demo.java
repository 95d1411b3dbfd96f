package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

import org.suanpan.app.cli.Tools;
import org.suanpan.core.base.Progress;

/// The `demo` command: the sample shop, and the window on it.
record Demo(DemoShop shop, Predicate<Path> window) implements Tools.DemoMaker {

    @Override
    public Tools.Demo make(Path folder, Locale language, Progress progress) {
        return shop.make(folder, language, progress);
    }

    @Override
    public boolean show(Path store) {
        return window.test(store);
    }
}
