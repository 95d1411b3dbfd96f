package org.suanpan.core.commission.month;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.line.SoldLine;

/// What was sold, order by order: deliveries, returns and red documents that belong together.
final class Orders {

    /// One of them.
    static final class Order {

        private final long customer;
        private Money revenue = Money.ZERO;
        private Money margin = Money.ZERO;

        private Order(long customer) {
            this.customer = customer;
        }

        long customer() {
            return customer;
        }

        private void add(Money sold, Money profit) {
            revenue = revenue.plus(sold);
            margin = margin.plus(profit);
        }

        /// In gross profit an order's loss counts as nothing, unless losses count; a return whose sale is not known takes
        /// back exactly what a sale would have given.
        Money base(CommissionPlan plan) {
            if (plan.measure() != CommissionPlan.Measure.GROSS_PROFIT) {
                return revenue;
            }
            boolean counts = plan.losses() == CommissionBase.LossFloor.NONE
                    || revenue.isNegative() != margin.isPositive() || margin.isZero();
            return counts ? margin : Money.ZERO;
        }
    }

    private Orders() {}

    static List<Order> sold(List<Sold> sold) {
        Map<String, Order> orders = new LinkedHashMap<>();
        sold.forEach(one -> orders.computeIfAbsent(one.order(), _ -> new Order(one.customer())).add(one.revenue(), one.margin()));
        return List.copyOf(orders.values());
    }

    static List<Order> lines(List<SoldLine> lines) {
        Map<String, Order> orders = new LinkedHashMap<>();
        lines.forEach(one -> orders.computeIfAbsent(one.order(), _ -> new Order(one.customer())).add(one.revenue(), one.margin()));
        return List.copyOf(orders.values());
    }
}
