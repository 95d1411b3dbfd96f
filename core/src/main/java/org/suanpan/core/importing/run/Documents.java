package org.suanpan.core.importing.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.HistoryDocument;
import org.suanpan.core.importing.HistoryLine;

/// Gathers history lines into documents. The same number on another day or with another customer is another
/// document of the same order.
final class Documents {

    private record Key(String number, LocalDate date, long customerId) {}

    private static final class Order {
        private final long customerId;
        private boolean severalCustomers;
        private boolean hasReturn;

        Order(long customerId) {
            this.customerId = customerId;
        }
    }

    private final Map<Key, Open> documents = new HashMap<>();
    private final Map<String, Order> orders = new HashMap<>();
    private final List<Open> waiting = new ArrayList<>();
    private long next;

    Documents(long next) {
        this.next = next;
    }

    /// A document whose lines are still coming.
    static final class Open {
        private final long id;
        private final Key key;
        private final @Nullable Long repId;
        private int lines;
        private long quantity;
        private long sales;
        private long returns;
        private long cost;
        private boolean costKnown = true;
        private boolean moneyInSales;
        private boolean moneyInReturns;

        Open(long id, Key key, @Nullable Long repId) {
            this.id = id;
            this.key = key;
            this.repId = repId;
        }

        HistoryDocument closed() {
            return new HistoryDocument(id, key.number(), key.date(), key.customerId(), repId,
                    moneyInReturns && !moneyInSales, lines, new Quantity(quantity), Money.ofFen(sales),
                    Money.ofFen(returns), costKnown ? Money.ofFen(cost) : null);
        }
    }

    Open of(String number, LocalDate date, long customerId, @Nullable Long repId) {
        Key key = new Key(number, date, customerId);
        Open known = documents.get(key);
        if (known != null) {
            return known;
        }
        Open document = new Open(next++, key, repId);
        documents.put(key, document);
        waiting.add(document);
        Order order = orders.computeIfAbsent(number, n -> new Order(customerId));
        order.severalCustomers |= order.customerId != customerId;
        return document;
    }

    /// Adds a line's figures to its document and gives the line its number there.
    HistoryLine add(Open document, HistoryLine line) {
        document.lines++;
        document.quantity = Math.addExact(document.quantity, line.quantity().tenThousandths());
        Money cost = line.cost();
        if (cost == null) {
            document.costKnown = false;
        } else {
            document.cost = Math.addExact(document.cost, cost.fen());
        }
        if (line.isReturn()) {
            document.returns = Math.addExact(document.returns, line.amount().fen());
            document.moneyInReturns = true;
            Order order = orders.get(document.key.number());
            if (order != null) {
                order.hasReturn = true;
            }
        } else {
            document.sales = Math.addExact(document.sales, line.amount().fen());
            document.moneyInSales |= !line.amount().isZero();
        }
        return new HistoryLine(document.id, document.lines, line.sourceRow(), line.productId(), line.quantity(),
                line.price(), line.amount(), cost, line.isReturn());
    }

    /// The documents begun since the last call, with the figures they have so far.
    List<HistoryDocument> takeNew() {
        List<HistoryDocument> taken = waiting.stream().map(Open::closed).toList();
        waiting.clear();
        return taken;
    }

    List<HistoryDocument> all() {
        return documents.values().stream().map(Open::closed).toList();
    }

    /// Distinct order numbers.
    long orders() {
        return orders.size();
    }

    long ordersWithReturns() {
        return orders.values().stream().filter(o -> o.hasReturn).count();
    }

    void warn(Warnings warnings) {
        String example = orders.entrySet().stream().filter(e -> e.getValue().severalCustomers)
                .map(Map.Entry::getKey).sorted().findFirst().orElse("");
        warnings.add("importing.warning.order-customers",
                orders.values().stream().filter(o -> o.severalCustomers).count(), example);
    }
}
