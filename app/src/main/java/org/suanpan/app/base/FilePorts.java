package org.suanpan.app.base;

import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.ledger.compare.ComparisonExport;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.paper.Printers;
import org.suanpan.core.report.ListExport;

/// What writes and reads spreadsheets beside the reports, and what puts papers on paper.
public record FilePorts(SheetReader reader, ListExport lists, StatementExport statements, ComparisonExport comparisons,
        PayingFacts paying, PaperExport papers, Printers printers) {}
