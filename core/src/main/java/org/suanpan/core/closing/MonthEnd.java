package org.suanpan.core.closing;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.trade.closing.Closing;

/// Closing months as the owner does it.
public interface MonthEnd {

    Outlook outlook();

    /// What should be looked at before everything up to the end of this month is closed.
    List<HintLine> hints(YearMonth month);

    /// The first check that is red; empty when all are green.
    Optional<CheckResult> selfCheck();

    /// Runs every check on the whole file and closes the month when all are green; a red one refuses.
    Closing close(YearMonth month, Actor actor, Progress progress);

    /// Writes a verified backup into `folder` first, then opens the newest closed month again. Needs a reason.
    BackupRecord reopen(YearMonth month, String reason, Path folder, Actor actor);
}
