package org.suanpan.core.trade.rule;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.document.amount.ChargeSpread;
import org.suanpan.core.document.amount.DocumentAmounts;
import org.suanpan.core.document.amount.LineAmounts;
import org.suanpan.core.document.amount.PricedLine;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentLine.Taken;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;

/// Settles lines with typed prices: sales, purchases, orders, quotations, free returns.
final class PricedLines {

    private final Units units;

    PricedLines(Units units) {
        this.units = units;
    }

    List<DocumentLine> settle(Draft draft, TaxMode mode) {
        List<Units.Taken> goods = new ArrayList<>();
        List<PricedLine> priced = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            goods.add(units.taken(i + 1, line, false));
            priced.add(new PricedLine(goods.get(i).quantity(), price(i + 1, line), line.gift(), line.lineDiscount(),
                    rate(i + 1, line, draft)));
        }
        List<LineAmounts> amounts = DocumentAmounts.settle(mode, draft.discount(), priced);
        List<Money> charges = charges(draft, amounts.stream().map(a -> a.amounts().typed(mode)).toList(),
                goods.stream().map(Units.Taken::base).toList());
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            Units.Taken taken = goods.get(i);
            lines.add(new DocumentLine(i + 1,
                    draft.lines().get(i).taxRate(priced.get(i).rate()).price(priced.get(i).price()), taken.item().id(),
                    taken.quantity(), taken.unit(), taken.factor(), taken.base(), amounts.get(i).discountShare(),
                    amounts.get(i).amounts(), charges.get(i), Taken.NOTHING, Money.ZERO));
        }
        return lines;
    }

    private static UnitPrice price(int no, DraftLine line) {
        if (line.gift()) {
            return UnitPrice.ZERO;
        }
        UnitPrice price = line.price();
        if (price == null) {
            throw new Rejected("document.price-missing", no);
        }
        return price;
    }

    static Rate rate(int no, DraftLine line, Draft draft) {
        Rate rate = line.taxRate() != null ? line.taxRate() : draft.taxRate() != null ? draft.taxRate() : Rate.ZERO;
        if (rate.compareTo(Rate.ZERO) < 0) {
            throw new Rejected("document.tax-rate-negative", no);
        }
        return rate;
    }

    /// What each line bears of the document's charges. `typed`: its amount in the column that was typed.
    static List<Money> charges(Draft draft, List<Money> typed, List<Quantity> quantities) {
        List<Money> sums = new ArrayList<>(typed.stream().map(_ -> Money.ZERO).toList());
        for (Charge charge : draft.charges()) {
            if (charge.amount().isNegative()) {
                throw new Rejected("document.charge-negative", charge.amount());
            }
            List<Money> shares = ChargeSpread.over(charge.amount(), charge.by(), typed, quantities);
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, sums.get(i).plus(shares.get(i)));
            }
        }
        return sums;
    }

    static Amounts sum(List<DocumentLine> lines) {
        return lines.stream().map(DocumentLine::amounts).reduce(Amounts.ZERO, Amounts::plus);
    }
}
