package org.suanpan.core.admin;

import java.util.List;

/// Everything that must hold in the data file at any moment, each check one grouped query.
public interface StandingChecks {

    /// `full` adds SQLite's own page-level integrity check.
    List<CheckResult> run(boolean full);
}
