package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails.Ordered;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers.Placed;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;

/// Orders, for plans that count them when they are placed.
interface PlacedMapper {

    /// What of a line of an order is not delivered yet.
    record Waiting(long id, String number, SalesRepId rep, LocalDate date, long customer, String customerCode, String name, String product,
            String category, Quantity quantity, Money revenue) {

        SoldLine line() {
            return new SoldLine(rep, YearMonth.from(date), "B" + id, "D" + id, date, customer, customerCode, product, category, quantity, revenue,
                    Money.ZERO);
        }

        Placed placed() {
            return new Placed("D" + id, YearMonth.from(date), new PayPaper(PayPaper.Kind.ORDER, new DocumentId(id), number, date, name, revenue,
                    Money.ZERO, Money.ZERO, customer, null), quantity);
        }
    }

    /// A paper of a salesperson; `order` as in [org.suanpan.core.commission.CommissionDetails.Sold].
    record Paper(String order, YearMonth origin, @Nullable DocumentId paper, String number, LocalDate date, String customer, Money base,
            Money margin, long buyer, Quantity quantity) {

        Placed placed() {
            return new Placed(order, origin, new PayPaper(PayPaper.Kind.SALE, paper, number, date, customer, base, margin, Money.ZERO, buyer, null),
                    quantity);
        }
    }

    /// `fromMonth` and `toMonth` are included.
    List<Ordered> ordered(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<Waiting> waiting(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    /// Of the month and all after it.
    List<Paper> papers(@Param("rep") SalesRepId rep, @Param("fromMonth") YearMonth fromMonth);
}
