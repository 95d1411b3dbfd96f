package org.suanpan.core.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What was written: the file, its sheets (one for a plain report), rows of detail, and totals by name as text
/// (money with two decimals). Totals of the weekly workbook: net_sales, margin (absent when no cost is known),
/// receivable.
public record ReportOutcome(String id, Path file, List<String> sheets, long rows, Map<String, String> totals) {}
