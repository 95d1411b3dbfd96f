package org.suanpan.app.base;

import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.ledger.compare.ComparisonExport;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.report.ListExport;

/// What writes and reads spreadsheets beside the reports.
public record FilePorts(SheetReader reader, ListExport lists, StatementExport statements, ComparisonExport comparisons,
        PayingFacts paying) {}
