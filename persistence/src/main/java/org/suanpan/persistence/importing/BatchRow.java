package org.suanpan.persistence.importing;

import java.util.Arrays;

import org.suanpan.core.base.Money;
import org.suanpan.core.importing.BatchListItem;
import org.suanpan.core.importing.Entity;

/// A row of the list of imports as it stands in the file; `undone` is 0 or 1.
record BatchRow(long batch, String file, String sheet, String entity, long rowsRead, long imported, long rejected,
        Money amount, String importedAt, int undone) {

    BatchListItem item() {
        Entity kind = Arrays.stream(Entity.values()).filter(e -> e.word().equals(entity)).findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind of import " + entity));
        return new BatchListItem(
                batch, file, sheet, kind, rowsRead, imported, rejected, amount, importedAt, undone == 1);
    }
}
