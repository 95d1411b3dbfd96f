package org.suanpan.core.sample;

import java.nio.file.Path;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.Entity;

/// A messy file written from the sample shop, and what a right import must find in it, over all its sheets: `rows`
/// to be taken and `rejected` rows that nobody can read; for sales the distinct customers (the walk-in customer is
/// one of them), products and order numbers, and the sums. `amount` = `sales` + `returns`.
public record LegacyFile(Path file, Entity entity, long rows, long rejected, long customers, long products,
        long documents, Quantity quantity, Money amount, Money sales, Money returns, long returnLines) {

    /// A file of master data has rows and nothing to add up.
    public static LegacyFile master(Path file, Entity entity, long rows) {
        return new LegacyFile(file, entity, rows, 0, 0, 0, 0, Quantity.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0);
    }
}
