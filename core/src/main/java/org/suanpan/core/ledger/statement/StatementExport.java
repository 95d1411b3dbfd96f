package org.suanpan.core.ledger.statement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.paper.PaperExport;

/// Writes statements of account into files, ready to be sent.
public interface StatementExport {

    /// What the files say of where they come from, their language, and how the shop wants to be paid; `items` = with the lines of goods.
    record Origin(String shop, Locale language, LocalDate made, boolean items, Paying paying) {

        public Origin(String shop, Locale language, LocalDate made, boolean items) {
            this(shop, language, made, items, Paying.NONE);
        }
    }

    /// What many statements became: the folder, its list of them, and how many there are.
    record Batch(Path folder, Path index, int statements) {}

    /// Whose statements, and over which days.
    record Many(List<Holder> holders, DateSpan span) {

        public Many {
            holders = List.copyOf(holders);
        }
    }

    /// The ending of `out` chooses the form (.xlsx .csv .json .pdf .png); a folder gets a workbook named after shop, partner and days.
    /// Nothing in it is overwritten. Gives the file.
    Path write(Statement statement, Origin origin, Path out);

    /// The same pages as a PDF, under the workbook's name, in `folder`; nothing there is overwritten. Gives the file.
    Path writePaper(Statement statement, Origin origin, Path folder);

    /// The same pages to a printer; gives how many.
    int print(Statement statement, Origin origin, PaperExport.Order order);

    /// A workbook for each, in a new folder inside `parent`, and a list of them. Stopped on the way, the folder is taken away.
    Batch writeAll(OwingQueries queries, Many many, Origin origin, Path parent, Progress progress);
}
