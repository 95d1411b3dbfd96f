package org.suanpan.app.base;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.suanpan.core.report.ListExport;

/// Writes what lists show into the folder of reports.
public record Exports(Text text, Jobs jobs, ListExport lists, Supplier<String> shop, Consumer<Path> desktop) {

    /// Where reports and lists are written without asking.
    public Path folder() {
        return Path.of(System.getProperty("suanpan.reports", System.getProperty("user.home")))
                .resolve(text.of("report.folder"));
    }

    /// Reads and writes beside the window; `done` is told the file on the window's thread.
    public void write(String title, String day, Callable<ListExport.Content> content, Consumer<Path> done) {
        Path folder = folder();
        jobs.start(text.of("list.exporting", title), progress -> {
            try {
                return lists.write(content.call(), new ListExport.Origin(shop.get(), text.locale().get()), folder, day,
                        progress);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, done);
    }

    /// Shows a file with the desktop's own program.
    public void show(Path file) {
        desktop.accept(file);
    }
}
