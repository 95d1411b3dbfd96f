package org.suanpan.reports;

import java.util.function.Function;

import org.suanpan.core.base.Problem;
import org.suanpan.core.importing.RejectBook;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.ledger.compare.ComparisonExport;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.paper.Printers;
import org.suanpan.core.report.ListExport;
import org.suanpan.reports.list.ListWorkbook;
import org.suanpan.reports.page.PaperFiles;
import org.suanpan.reports.page.Printing;
import org.suanpan.reports.spreadsheet.RejectWorkbook;
import org.suanpan.reports.spreadsheet.SpreadsheetReader;
import org.suanpan.reports.statement.ComparisonFiles;
import org.suanpan.reports.statement.StatementFiles;

/// Spreadsheets coming in, what could not be taken going back out, and lists of the window.
public final class Spreadsheets {

    private Spreadsheets() {}

    public static SheetReader reader() {
        return new SpreadsheetReader();
    }

    /// `words` puts problems and labels into the user's language.
    public static RejectBook rejects(Function<Problem, String> words) {
        return new RejectWorkbook(words);
    }

    /// `version` of the program stands in the files.
    public static ListExport lists(String version) {
        return new ListWorkbook(version);
    }

    /// `version` of the program stands in the files.
    public static PaperExport papers(String version) {
        return new PaperFiles(version);
    }

    public static Printers printers() {
        return new Printing();
    }

    /// `version` of the program stands in the files.
    public static StatementExport statements(String version) {
        return new StatementFiles(version);
    }

    /// `version` of the program stands in the files.
    public static ComparisonExport comparisons(String version) {
        return new ComparisonFiles(version);
    }
}
