package org.suanpan.core.party;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;

/// Everything one customer card shows, from one reading.
/// `margin` is over sales with a known cost only and null where there are none; `rating` is null before the first review. `months` are the 24 months that end
/// with the month of the reading, each present; `averageGapDays` is null with fewer than two order days.
public record CustomerCard(Customer customer, String rep, String tier, String lifecycle, String tierReason,
        @Nullable Rating rating, @Nullable LocalDate firstSale, @Nullable LocalDate lastSale, long documents, Money sales, Money returns,
        @Nullable Money margin, Money balance, Money overdue, @Nullable Integer averageGapDays,
        List<MonthSales> months, List<UsualProduct> products, List<RecentDocument> recent, Besides besides) {

    public CustomerCard {
        months = List.copyOf(months);
        products = List.copyOf(products);
        recent = List.copyOf(recent);
    }

    /// What is left of the margin after what was spent on the customer, waived and written off.
    public @Nullable Money realMargin() {
        return margin == null ? null : margin.plus(besides.income()).minus(besides.expenses()).minus(besides.waived())
                .minus(besides.badDebts());
    }

    /// What came of the customer besides goods: expenses and other income that name him, waivers, bad debts.
    public record Besides(Money expenses, Money income, Money waived, Money badDebts) {

        public static final Besides NONE = new Besides(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /// The newest review of the customer: the day it looked from and the score, 0 to 100 with one decimal.
    public record Rating(LocalDate asOf, Rate score) {}

    public record MonthSales(YearMonth month, Money net) {}

    /// `lastPrice` = what a unit cost him the last time; null where only returns are known.
    public record UsualProduct(String code, String name, String unit, Quantity quantity, Money net, LocalDate last,
            @Nullable UnitPrice lastPrice) {}

    public record RecentDocument(String origin, String number, LocalDate date, String kind, int lines, Money net) {}
}
