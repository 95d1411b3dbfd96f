package org.suanpan.core.report;

import java.nio.file.Path;
import java.util.Locale;

import org.suanpan.core.base.DateSpan;

/// One run of a report into a file; the ending of `out` chooses the form (.xlsx .csv .json).
public record ReportRequest(String id, DateSpan span, Path out, Locale language, String shopName,
        java.time.LocalDateTime generatedAt) {}
