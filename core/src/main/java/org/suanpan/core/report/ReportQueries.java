package org.suanpan.core.report;

import java.util.function.Function;

/// Reading figures across features.
public interface ReportQueries {

    /// All readings of one report see the same state of the data file, whatever is written meanwhile.
    <T> T snapshot(Function<ReportFigures, T> readings);
}
