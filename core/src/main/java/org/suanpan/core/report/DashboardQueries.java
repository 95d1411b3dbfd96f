package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.Optional;

/// Reading the dashboard.
public interface DashboardQueries {

    Dashboard dashboard(LocalDate today);

    /// The day of the newest sale in the file; imported histories end in the past.
    Optional<LocalDate> lastSale();
}
