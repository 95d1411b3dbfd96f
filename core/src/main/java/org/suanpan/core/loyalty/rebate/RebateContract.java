package org.suanpan.core.loyalty.rebate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.loyalty.RebatePlan;
import org.suanpan.core.party.CustomerId;

/// An agreement on a rebate with a company: on the net money collected for it between two days, at most one year. `brackets` as written:
/// `0:0 100000:0.01 300000:0.02`.
public record RebateContract(long id, String number, CustomerId customer, String customerName, CommissionMode mode, String brackets,
        LocalDate from, LocalDate to, String approver, String remark) {

    public RebateContract {
        number = number.strip();
        approver = approver.strip();
        remark = remark.strip();
        brackets = brackets.strip();
    }

    /// The table by which it accrues. Refuses brackets that cannot be read.
    public RebatePlan plan() {
        List<CommissionBracket> read = new ArrayList<>();
        for (String one : brackets.split("[\\s,，;；]+")) {
            String[] parts = one.split("[:：]");
            try {
                String rate = parts[1];
                BigDecimal share = rate.endsWith("%") ? new BigDecimal(rate.substring(0, rate.length() - 1)).movePointLeft(2) : new BigDecimal(rate);
                read.add(new CommissionBracket(new BigDecimal(parts[0]), new Rate(share)));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new Rejected("rebate.brackets", one);
            }
        }
        if (read.stream().anyMatch(one -> one.rate().value().signum() < 0 || one.rate().compareTo(Rate.ONE) > 0)) {
            throw new Rejected("rebate.rate", brackets);
        }
        return new RebatePlan(new CommissionPlan(mode, CommissionPlan.Unit.AMOUNT, read, null, CommissionPlan.Measure.REVENUE));
    }

    /// Refuses what is not complete: every rebate needs its contract number and who approved it.
    public void check() {
        if (number.isEmpty()) {
            throw new Rejected("rebate.number-missing");
        }
        if (approver.isEmpty()) {
            throw new Rejected("rebate.approver-missing");
        }
        if (customer.equals(CustomerId.WALK_IN)) {
            throw new Rejected("loyalty.walk-in");
        }
        if (to.isBefore(from)) {
            throw new Rejected("rebate.ends-before", to, from);
        }
        if (!to.isBefore(from.plusYears(1))) {
            throw new Rejected("rebate.too-long");
        }
        plan();
    }

    /// The ends of the quarters inside it, the last one its own end.
    public List<LocalDate> quarterEnds() {
        List<LocalDate> ends = new ArrayList<>();
        LocalDate end = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3).minusDays(1);
        while (end.isBefore(to)) {
            ends.add(end);
            end = end.plusDays(1).plusMonths(3).minusDays(1);
        }
        ends.add(to);
        return ends;
    }

    /// The brackets as a person reads them.
    public String words() {
        return plan().table().brackets().stream().map(one -> one.from().toPlainString() + ": "
                + one.rate().value().movePointRight(2).stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining("  "));
    }
}
