package org.suanpan.core.trade.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.next.Coming;
import org.suanpan.core.commission.next.Gain;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Products;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Trading;

/// Settles the draft as posting would, and asks what the month comes to with it. Cost is the average of what lies there now.
public final class OrderWorthService implements OrderWorth {

    /// What of the books is asked.
    public record Sources(Trading trading, BookSettings settings, BookFigures figures, Items items, Products products) {}

    private final Sources sources;
    private final PlanKeeping plans;
    private final NextOrders next;

    public OrderWorthService(Sources sources, PlanKeeping plans, NextOrders next) {
        this.sources = sources;
        this.plans = plans;
        this.next = next;
    }

    @Override
    public Optional<Gain> of(Draft draft, Here here) {
        boolean sale = draft.kind() == DocumentKind.DELIVERY || draft.kind() == DocumentKind.SALES_ORDER;
        CommissionPlan plan = plans.inForce(YearMonth.from(draft.date()));
        boolean byCost = plan.measure() == CommissionPlan.Measure.GROSS_PROFIT;
        if (!sale || draft.lines().isEmpty() || byCost && !here.allows(Right.COST) || isCountedOtherwise(draft, byCost)) {
            return Optional.empty();
        }
        return sources.trading.settled(draft).flatMap(document -> {
            SalesRepId rep = document.typed().rep();
            return rep == null || !here.allows(Right.PAY) && !rep.equals(here.rep()) ? Optional.empty() : next.gain(rep, coming(document, plan));
        });
    }

    /// Where orders count when they are placed, what follows one was counted with it, and the margin of one is known when goods leave.
    private boolean isCountedOtherwise(Draft draft, boolean byCost) {
        OrderMonths byOrder = plans.byOrder();
        return draft.kind() == DocumentKind.DELIVERY ? draft.origin() != null && byOrder.any()
                : byCost && byOrder.isByOrder(YearMonth.from(draft.date()));
    }

    private Coming coming(Document document, CommissionPlan plan) {
        CostBasis basis = sources.settings.rules().basis();
        boolean byCategory = plan.terms().has("tables");
        boolean byCost = plan.measure() == CommissionPlan.Measure.GROSS_PROFIT;
        Map<String, Coming.Part> parts = new LinkedHashMap<>();
        for (DocumentLine line : document.lines()) {
            Money net = basis.of(line.amounts());
            Money margin = byCost ? net.minus(cost(line.product(), line.base().value())) : net;
            String category = byCategory ? sources.products.get(line.product()).category() : "";
            parts.merge(category, new Coming.Part(category, net, margin), (a, b) -> new Coming.Part(category, a.net().plus(b.net()),
                    a.margin().plus(b.margin())));
        }
        Draft typed = document.typed();
        Money paid = document.kind() == DocumentKind.DELIVERY ? typed.settling().money() : Money.ZERO;
        return new Coming(typed.customer(), typed.date(), typed.due() == null ? typed.date() : typed.due(), invoice(document), paid,
                List.copyOf(parts.values()));
    }

    private static Money invoice(Document document) {
        return document.lines().stream().map(DocumentLine::charge).reduce(document.amounts().gross(), Money::plus);
    }

    /// Of a bundle what its components cost.
    private Money cost(ProductId product, BigDecimal quantity) {
        Item item = sources.items.get(product);
        if (!item.components().isEmpty()) {
            return item.components().stream().map(part -> cost(part.product(), quantity.multiply(part.quantity().value()))).reduce(Money.ZERO, Money::plus);
        }
        BookFigures.Stock there = sources.figures.stock(product, null);
        return there.quantity().isZero() ? Money.ZERO : Money.rounded(there.value().yuan().multiply(quantity)
                .divide(there.quantity().value(), 2, RoundingMode.HALF_UP));
    }
}
