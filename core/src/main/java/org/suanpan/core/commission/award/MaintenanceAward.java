package org.suanpan.core.commission.award;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// 客户维护奖: a sum for each customer kept, woken or won back, the whole within a cap (golden README, MAINTENANCE).
public record MaintenanceAward(Pay pay, Conditions conditions, @Nullable Money cap) {

    /// RETAINED 保有, WOKEN 唤醒, WON_BACK 赢回, NONE nothing to award.
    public enum Care { RETAINED, WOKEN, WON_BACK, NONE }

    /// Per customer. A kept customer of a tier other than A and B pays nothing.
    public record Pay(Money retainedA, Money retainedB, Money woken, Money wonBack) {}

    /// A kept customer needs an order this month, at least this satisfaction and nothing overdue for longer than this;
    /// a woken or won-back one needs at least this much money collected.
    public record Conditions(Rate minSatisfaction, int maxOverdueDays, Money minCollected) {}

    /// `satisfaction` null: nobody asked, which does not prove a kept customer.
    public record Customer(String tier, Care care, int ordersThisMonth, @Nullable Rate satisfaction, int overdueDays,
            Money collected) {}

    /// `perCustomer` in the order asked, before the cap.
    public record Award(List<Money> perCustomer, Money total) {

        public Award {
            perCustomer = List.copyOf(perCustomer);
        }
    }

    public Award of(List<Customer> customers) {
        List<Money> each = customers.stream().map(this::of).toList();
        Money sum = each.stream().reduce(Money.ZERO, Money::plus);
        return new Award(each, cap != null && sum.compareTo(cap) > 0 ? cap : sum);
    }

    private Money of(Customer customer) {
        return switch (customer.care()) {
            case RETAINED -> isKept(customer) ? retained(customer.tier()) : Money.ZERO;
            case WOKEN -> hasPaid(customer) ? pay.woken() : Money.ZERO;
            case WON_BACK -> hasPaid(customer) ? pay.wonBack() : Money.ZERO;
            case NONE -> Money.ZERO;
        };
    }

    private Money retained(String tier) {
        return switch (tier) {
            case "A" -> pay.retainedA();
            case "B" -> pay.retainedB();
            default -> Money.ZERO;
        };
    }

    private boolean isKept(Customer customer) {
        return customer.ordersThisMonth() >= 1
                && customer.satisfaction() != null
                && customer.satisfaction().compareTo(conditions.minSatisfaction()) >= 0
                && customer.overdueDays() <= conditions.maxOverdueDays();
    }

    private boolean hasPaid(Customer customer) {
        return customer.collected().compareTo(conditions.minCollected()) >= 0;
    }
}
