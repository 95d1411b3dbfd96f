package org.suanpan.persistence.importing;

import java.util.List;

import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.bill.BillRows;
import org.suanpan.persistence.db.Sessions;

/// Builds the import ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ImportingStore(ImportBatches importBatches, BillRows billRows) {

    public static final List<Class<?>> MAPPERS =
            List.of(BatchMapper.class, BulkMapper.class, SummaryMapper.class, UndoMapper.class, BillMapper.class);

    public static ImportingStore over(Sessions sessions) {
        return new ImportingStore(new SqliteImportBatches(sessions), new SqliteBillRows(sessions));
    }
}
