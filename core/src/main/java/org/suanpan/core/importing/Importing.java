package org.suanpan.core.importing;

import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;

/// Importing as screens and the command line see it. A file that cannot be read is refused in one sentence.
public interface Importing {

    List<SheetPreview> preview(ImportRequest request, Progress progress);

    /// Runs the whole import and takes it back: exact counts, nothing kept.
    List<ImportedBatch> dryRun(ImportRequest request, Actor actor, Progress progress);

    /// One batch per recognised sheet, all in one transaction.
    List<ImportedBatch> run(ImportRequest request, Actor actor, Progress progress);

    /// Takes one batch back as a whole; returns how many records went. Refuses with the reason when something
    /// built on it later.
    long undo(long batch, Actor actor);

    List<BatchListItem> batches(int limit);
}
