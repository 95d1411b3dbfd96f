package org.suanpan.app.base.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.suanpan.app.base.AsOf;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Exports;
import org.suanpan.app.base.Preferences;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.paper.PaperExport.Order;
import org.suanpan.core.paper.PaperExport.Origin;
import org.suanpan.core.paper.PaperExport.Stack;
import org.suanpan.core.paper.Printers;

/// From what is shown to a PDF in the folder of reports, or to a printer the user chooses. Everything runs beside the window.
public final class PaperDesk {

    /// The printer chosen last.
    private static final String PRINTER = "print.printer";

    private final Exports exports;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final AsOf asOf;
    private final PaperExport papers;
    private final Printers printers;

    public PaperDesk(Exports exports, Dialogs dialogs, Preferences preferences, AsOf asOf, PaperExport papers, Printers printers) {
        this.exports = exports;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.asOf = asOf;
        this.papers = papers;
        this.printers = printers;
    }

    /// Puts pages on a printer; gives how many.
    public interface Pages {

        int print(Order order, Progress progress);
    }

    /// `made` is asked beside the window; `done` is told the file on the window's thread.
    public void pdf(String title, Supplier<Stack> made, Consumer<Path> done) {
        Origin origin = origin();
        Path folder = exports.folder();
        exports.jobs().start(exports.text().of("list.exporting", title), progress -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return papers.write(made.get(), origin, folder, progress);
        }, done);
    }

    /// Asks for a printer, then prints; `said` is told what came of it.
    public void print(String title, Supplier<Stack> made, Consumer<String> said) {
        Origin origin = origin();
        printing(title, (order, progress) -> papers.print(made.get(), origin, order, progress), said);
    }

    /// The same for what lays out its pages itself.
    public void printing(String title, Pages pages, Consumer<String> said) {
        exports.jobs().start(exports.text().of("base.print-looking"), _ -> printers.names(), names -> {
            if (names.isEmpty()) {
                dialogs.rejected(exports.text().of("base.print-title", title), Problem.of("base.print-none"));
                return;
            }
            dialogs.choosePrinter(exports.text().of("base.print-title", title), names, preferences.get(PRINTER, ""), order -> {
                preferences.set(PRINTER, order.printer());
                exports.jobs().start(exports.text().of("base.printing", title), progress -> pages.print(order, progress),
                        count -> said.accept(exports.text().of("base.printed", order.printer(), String.valueOf(count))));
            });
        });
    }

    private Origin origin() {
        return new Origin(exports.shop().get(), exports.text().locale().get(), asOf.today());
    }

    public void show(Path file) {
        exports.show(file);
    }
}
