package org.suanpan.persistence.tier;

import org.jspecify.annotations.Nullable;

/// What one customer bought, returns taken off, of one origin, in fen. `sold` = day and number of every sale, `2026-03-01XS-7`, divided
/// by [#BETWEEN]: a row a customer instead of a row a sale, which is what reading them costs.
record SoldRow(long customer, long sales, long net, long yearNet, long yearCosted, long yearProfit, @Nullable String sold) {

    /// A sign nobody writes into a number: char(31), the "unit separator".
    static final char BETWEEN = '\u001f';
}
