package org.suanpan.core.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// What the books say, at any day: everything posted so far with effective dates up to it. `asOf` null = all of it.
public interface BookFigures {

    /// Quantity and value of a product in the whole shop.
    Stock stock(ProductId product, @Nullable LocalDate asOf);

    /// Quantity in one warehouse; value belongs to the whole shop.
    Quantity quantity(ProductId product, WarehouseId warehouse, @Nullable LocalDate asOf);

    Money balance(Partner partner, @Nullable LocalDate asOf);

    /// Money of a partner that has settled nothing yet.
    Money prepaid(Partner partner, @Nullable LocalDate asOf);

    /// What has settled a document: cash, waiver, credits, prepayments; of a return what was refunded or used, of a
    /// receipt what of it is allocated. Nothing once it is reversed.
    Money settled(DocumentId document, @Nullable LocalDate asOf);

    Money account(AccountId account, @Nullable LocalDate asOf);

    Ageing ageing(Partner partner, LocalDate asOf);

    Available available(ProductId product);

    /// The same of one warehouse: all of them together are the shop's.
    Available available(ProductId product, WarehouseId warehouse);

    Profit profit(LocalDate from, LocalDate to);

    /// What the sales of a salesperson came to, one row a sale, return or red document, in the order of the books.
    List<Sold> sold(SalesRepId rep, LocalDate upTo);

    record Stock(Quantity quantity, Money value) {}

    /// By days after the due day (C20): not due up to 0, then 1–30, 31–60, 61–90, above; `unallocated` = prepayments and
    /// return credits, zero or negative. All of them together are the balance.
    record Ageing(Money notDue, Money to30, Money to60, Money to90, Money above90, Money unallocated) {

        public Money balance() {
            return notDue.plus(to30).plus(to60).plus(to90).plus(above90).plus(unallocated);
        }
    }

    /// `available` = on hand − what customers' orders hold + on order at suppliers.
    record Available(Quantity onHand, Quantity reserved, Quantity onOrder) {

        public Quantity available() {
            return onHand.minus(reserved).plus(onOrder);
        }
    }

    /// The profit statement of a span (C23). `giftCost` is inside `cost`; the fees of account transfers are expenses.
    record Profit(Money revenue, Money cost, Money giftCost, Money expenses, Money waivers, Money costAdjustments,
            Money returnDifference, Money gainsLosses, Money otherIncome, Money badDebts) {

        public Money margin() {
            return revenue.minus(cost);
        }

        public Money profit() {
            return margin().minus(expenses).minus(waivers).minus(costAdjustments).plus(returnDifference)
                    .plus(gainsLosses).plus(otherIncome).minus(badDebts);
        }
    }

    /// `sale` = the sale it belongs to; `gross` what was owed by it; `collected` = cash that has settled the sale by the
    /// end of each month in which some did.
    record Sold(DocumentId sale, LocalDate saleDate, LocalDate date, YearMonth origin, Money base, Money margin,
            Quantity quantity, Money gross, Map<YearMonth, Money> collected) {}
}
