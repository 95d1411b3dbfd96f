package org.suanpan.persistence.importing;

import java.util.List;

import org.suanpan.core.importing.ImportBatches;
import org.suanpan.persistence.db.Sessions;

/// Builds the import port; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ImportingStore(ImportBatches importBatches) {

    public static final List<Class<?>> MAPPERS =
            List.of(BatchMapper.class, BulkMapper.class, SummaryMapper.class, UndoMapper.class);

    public static ImportingStore over(Sessions sessions) {
        return new ImportingStore(new SqliteImportBatches(sessions));
    }
}
