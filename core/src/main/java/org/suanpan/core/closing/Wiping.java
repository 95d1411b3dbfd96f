package org.suanpan.core.closing;

import java.nio.file.Path;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.base.Actor;

/// Clearing trial data, so that the shop can begin in earnest with the customers and goods it has typed in (清除试用数据).
public interface Wiping {

    TrialBooks.Held held();

    /// What has to be typed to confirm: the name of the data file without its ending.
    String word();

    /// Writes a verified backup into `folder`, then clears everything in one transaction; every check must be green before it
    /// is kept. Refuses while a month is closed, and unless `typed` is the [#word].
    BackupRecord wipe(String typed, Path folder, Actor actor);
}
