package org.suanpan.core.importing;

import org.suanpan.core.base.Money;

/// One row of the list of past imports. `importedAt` is an ISO instant.
public record BatchListItem(long batch, String file, String sheet, Entity entity, long rowsRead, long imported,
        long rejected, Money amount, String importedAt, boolean undone) {}
