package org.suanpan.core.trade.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.rule.Settler;

/// Goods that are held for orders are not sold to other customers. The delivery of an order that holds its goods takes
/// them; so may the customer they are held for without naming the order.
public final class ReservedGoods {

    private final Items items;
    private final Reservations reservations;

    public ReservedGoods(Items items, Reservations reservations) {
        this.items = items;
        this.reservations = reservations;
    }

    /// What a sale takes of goods held for others: `held` in all by `orders`, `there` before the sale, `sold` by it.
    public record Taken(Item item, Quantity there, Quantity sold, Quantity held, List<Reservation> orders, boolean refused) {

        public Taken {
            orders = List.copyOf(orders);
        }

        /// How many of the held goods the sale would take.
        public Quantity lacking() {
            Quantity free = there.minus(held);
            return free.isNegative() ? sold : sold.minus(free);
        }

        /// The orders in words: number, customer and how many each.
        public String words() {
            return String.join("、", orders.stream().map(order -> order.number().text() + " " + order.customerName() + " "
                    + order.left() + " " + item.baseUnit()).toList());
        }
    }

    /// Refuses a sale of what is held for others, where the shop blocks it.
    public void check(Document sale) {
        taken(sale).stream().filter(Taken::refused).findFirst().ifPresent(taken -> {
            throw new Rejected("reserve.taken", taken.item().label(), taken.held(), taken.item().baseUnit(), taken.words(),
                    taken.there(), taken.sold());
        });
    }

    public List<Taken> taken(Document sale) {
        ReservationRules rules = reservations.rules();
        List<Taken> taken = new ArrayList<>();
        if (sale.kind() != DocumentKind.DELIVERY || rules.policy() == CreditPolicy.OFF
                || sale.typed().origin() != null && reservations.holds(sale.typed().origin())) {
            return taken;
        }
        WarehouseId warehouse = Settler.warehouse(sale.typed());
        Map<ProductId, Quantity> sold = new LinkedHashMap<>();
        sale.lines().forEach(line -> sold.merge(line.product(), line.base(), Quantity::plus));
        sold.forEach((product, quantity) -> {
            List<Reservation> others = reservations.of(product, warehouse).stream()
                    .filter(held -> !held.customer().equals(sale.typed().customer())).toList();
            Quantity held = others.stream().map(Reservation::left).reduce(Quantity.ZERO, Quantity::plus);
            Quantity there = reservations.onHand(product, warehouse);
            if (held.isPositive() && there.minus(quantity).compareTo(held) < 0) {
                taken.add(new Taken(items.get(product), there, quantity, held, others, rules.policy() == CreditPolicy.BLOCK));
            }
        });
        return taken;
    }
}
