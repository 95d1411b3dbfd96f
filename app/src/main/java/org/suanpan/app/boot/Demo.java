package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.suanpan.app.cli.Tools;
import org.suanpan.core.base.Progress;

/// The `demo` command: the sample shop, and the window on it.
record Demo(DemoShop shop, Consumer<Path> window, Painter painter) implements Tools.DemoMaker {

    /// Draws the screens of a store into a folder, where that can be done.
    interface Painter {

        List<Path> draw(Path store, Path folder, Locale language);
    }

    @Override
    public Tools.Demo make(Path folder, Locale language, Progress progress) {
        return shop.make(folder, language, progress);
    }

    @Override
    public List<Path> draw(Path store, Locale language) {
        return painter.draw(store, store.resolveSibling("screens"), language);
    }

    @Override
    public boolean canShow() {
        return Display.isThere();
    }

    @Override
    public void show(Path store) {
        window.accept(store);
    }
}
