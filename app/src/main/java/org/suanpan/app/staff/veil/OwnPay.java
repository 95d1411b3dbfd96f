package org.suanpan.app.staff.veil;

import java.lang.reflect.Method;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.sheet.PaySheets;
import org.suanpan.core.commission.trial.PlanTrials;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// What others earn does not come through to whoever may not see it: neither their statements nor what a plan says of single people, from no
/// port and into no file.
record OwnPay(Here here) implements Walk.Gap {

    /// What is about everybody, or decides it.
    private static final Set<Class<?>> OF_ALL = Set.of(PlanTrials.class);
    private static final Set<String> DECIDING = Set.of("settle", "review", "pay", "save");

    @Override
    public boolean leavesOut(@Nullable Class<?> record, @Nullable Object key, @Nullable Object value) {
        if (here.allows(Right.PAY)) {
            return false;
        }
        return value instanceof Earning earning ? !earning.rep().equals(here.rep())
                : value instanceof Payout && key instanceof SalesRepId rep ? !rep.equals(here.rep())
                : record == CommissionTerms.class && key instanceof String path && isOfPeople(path);
    }

    private static boolean isOfPeople(String path) {
        return path.startsWith("people.") || path.startsWith("facts.") || path.startsWith("members.");
    }

    static void refuseOthers(Method method, Object[] given, Here here) {
        if (here.allows(Right.PAY)) {
            return;
        }
        Class<?> port = method.getDeclaringClass();
        boolean deciding = (port == Commissioning.class || port == PaySheets.class || port == PlanKeeping.class)
                && DECIDING.contains(method.getName());
        boolean others = false;
        for (Object one : given) {
            others |= port == NextOrders.class && one instanceof SalesRepId rep && !rep.equals(here.rep());
            others |= one instanceof Earning earning && !earning.rep().equals(here.rep());
        }
        if (OF_ALL.contains(port) || deciding || others) {
            throw new Rejected("staff.no-pay");
        }
    }
}
