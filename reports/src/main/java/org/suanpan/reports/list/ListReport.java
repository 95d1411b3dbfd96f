package org.suanpan.reports.list;

import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// One list report of the catalogue: a name, what must be chosen, and how its table comes out of the figures.
public record ListReport(ReportDescriptor descriptor, Maker maker) {

    /// What a report is asked for; `criteria` already says it in words.
    public record Ask(DateSpan span, String title, String criteria, Words words) {}

    /// Usually one table; a list longer than a sheet becomes several, each with its own title.
    public interface Maker {

        List<Table<?>> tables(ReportFigures figures, Ask ask);
    }

    public String id() {
        return descriptor.id();
    }
}
