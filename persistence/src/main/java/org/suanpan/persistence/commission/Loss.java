package org.suanpan.persistence.commission;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;

/// A sale of which something was written off as a bad debt. What was lost, of all that was owed for it, is taken out of what counts: of
/// 1,000.00 with 50.00 written off 950/1,000 are left. `base` and `margin` = what the sale itself brought its salesperson, `invoice` = what was
/// owed for it, `lost` = all that was written off and not taken back, `paper` = the write-off, the last where there are several.
record Loss(SalesRepId rep, YearMonth origin, long sale, long order, LocalDate date, long customer, String customerName, Money base,
        Money margin, Money invoice, Money lost, long paper, String number, LocalDate writtenOff) {

    Money lostBase() {
        return share(base);
    }

    Money lostMargin() {
        return share(margin);
    }

    /// Computed over everything written off, so that it does not matter in how many steps it was.
    private Money share(Money whole) {
        return invoice.isZero() ? Money.ZERO
                : Money.rounded(whole.yuan().multiply(lost.yuan()).divide(invoice.yuan(), 2, RoundingMode.HALF_UP));
    }

    Sold sold() {
        return sold("", lostBase().negated(), lostMargin().negated());
    }

    private Sold sold(String category, Money revenue, Money profit) {
        return new Sold(rep, origin, "W" + sale, "D" + order, date, customer, category, revenue, profit);
    }

    /// The same by the categories of the sale's lines, in proportion to them.
    List<Sold> byCategory(List<Sold> lines) {
        Map<String, List<Sold>> own = lines.stream().filter(s -> s.document().equals("D" + sale) && s.rep().equals(rep))
                .collect(Collectors.groupingBy(Sold::category, TreeMap::new, Collectors.toList()));
        List<Sold> rows = own.values().stream().map(List::getFirst).toList();
        List<Money> revenues = LargestRemainder.split(lostBase().negated(), rows.stream().map(s -> s.revenue().yuan()).toList(),
                LargestRemainder.AllZero.EQUAL_SHARES);
        return java.util.stream.IntStream.range(0, rows.size()).mapToObj(i -> sold(rows.get(i).category(), revenues.get(i),
                rows.get(i).margin().isZero() || base.isZero() ? Money.ZERO : part(rows.get(i)))).toList();
    }

    private Money part(Sold row) {
        return part(row.margin());
    }

    private Money part(Money margin) {
        return Money.rounded(margin.yuan().multiply(lost.yuan()).divide(invoice.yuan(), 2, RoundingMode.HALF_UP)).negated();
    }

    /// The same by the lines of the sale, with the part of each quantity, rounded half-up to four decimals.
    List<SoldLine> byLine(List<SoldLine> lines) {
        List<SoldLine> own = lines.stream().filter(s -> s.document().equals("D" + sale) && s.rep().equals(rep)).toList();
        List<Money> revenues = LargestRemainder.split(lostBase().negated(), own.stream().map(s -> s.revenue().yuan()).toList(),
                LargestRemainder.AllZero.EQUAL_SHARES);
        List<SoldLine> taken = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            SoldLine line = own.get(i);
            taken.add(new SoldLine(rep, origin, "W" + sale, "D" + order, date, customer, line.customerCode(), line.product(), line.category(),
                    part(line.quantity()), revenues.get(i), line.margin().isZero() || base.isZero() ? Money.ZERO : part(line.margin())));
        }
        return taken;
    }

    private Quantity part(Quantity quantity) {
        return invoice.isZero() ? Quantity.ZERO : Quantity.exact(quantity.value().multiply(lost.yuan())
                .divide(invoice.yuan(), Quantity.SCALE, RoundingMode.HALF_UP)).negated();
    }

    /// `lines` = of its sale at least.
    PayPapers.Placed placed(List<SoldLine> lines) {
        return new PayPapers.Placed("D" + order, origin, pay(), byLine(lines).stream().map(SoldLine::quantity).reduce(Quantity.ZERO, Quantity::plus));
    }

    PayPaper pay() {
        return new PayPaper(PayPaper.Kind.WRITE_OFF, new DocumentId(paper), number, writtenOff, customerName, lostBase().negated(),
                lostMargin().negated(), Money.ZERO, customer, null);
    }
}
