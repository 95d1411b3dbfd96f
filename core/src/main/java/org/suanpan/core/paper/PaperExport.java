package org.suanpan.core.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.suanpan.core.base.Progress;

/// Puts papers on paper. Printing takes figures out of the program just as a file does.
public interface PaperExport {

    /// Papers that belong together, in order, under one name.
    record Stack(String title, List<Paper> papers) {

        public Stack {
            papers = List.copyOf(papers);
        }
    }

    /// What the pages say of where they come from, and their language.
    record Origin(String shop, Locale language, LocalDate made) {}

    /// `printer` is one of [Printers#names].
    record Order(String printer, int copies) {}

    /// As one PDF. A folder as `out` gets a file named after shop and title; nothing in it is overwritten. Gives the file. Refused, and nothing
    /// written, where the machine has no typeface that may be embedded.
    Path write(Stack stack, Origin origin, Path out, Progress progress);

    /// Hands the pages to a printer; gives how many there are. Refused in one sentence where the printer is gone or takes no pages.
    int print(Stack stack, Origin origin, Order order, Progress progress);
}
