package org.suanpan.core.report;

import java.util.List;

import org.suanpan.core.base.Progress;

/// The catalogue of reports and the way to run one. Never overwrites a file it did not finish: writes beside,
/// flushes, renames.
public interface ReportRunner {

    List<ReportDescriptor> list();

    /// Refuses with `report.unknown` for an id that is not in the list.
    ReportOutcome run(ReportRequest request, Progress progress);
}
