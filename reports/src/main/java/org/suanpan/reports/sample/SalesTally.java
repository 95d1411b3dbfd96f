package org.suanpan.reports.sample;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;

/// Counts what is written, so that an import can be held against it.
final class SalesTally {

    private final Set<String> customers = new HashSet<>();
    private final Set<String> products = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private Quantity quantity = Quantity.ZERO;
    private Money sales = Money.ZERO;
    private Money returns = Money.ZERO;
    private long rows;
    private long returnLines;
    private long rejected;

    void add(SampleOrder order, SampleLine line) {
        rows++;
        customers.add(order.customer().code());
        products.add(line.product().code());
        documents.add(order.number());
        quantity = quantity.plus(line.quantity());
        if (line.quantity().isNegative()) {
            returns = returns.plus(line.amount());
            returnLines++;
        } else {
            sales = sales.plus(line.amount());
        }
    }

    /// A row that was written so that nobody can read it.
    void addUnreadable() {
        rejected++;
    }

    LegacyFile file(Path file) {
        return new LegacyFile(file, Entity.SALES_HISTORY, rows, rejected, customers.size(), products.size(),
                documents.size(), quantity, sales.plus(returns), sales, returns, returnLines);
    }
}
