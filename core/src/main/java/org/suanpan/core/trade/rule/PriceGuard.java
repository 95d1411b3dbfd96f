package org.suanpan.core.trade.rule;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PricePolicy;
import org.suanpan.core.price.PriceWarning;
import org.suanpan.core.price.Prices;
import org.suanpan.core.product.Items;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;

/// Refuses prices the shop's policy does not let through, whichever way a document comes in. Gifts have no price; a line
/// that follows another was looked at there, so only what it costs is looked at again.
public final class PriceGuard {

    private final Items items;
    private final Prices prices;
    private final PricePolicies policies;

    public PriceGuard(Items items, Prices prices, PricePolicies policies) {
        this.items = items;
        this.prices = prices;
        this.policies = policies;
    }

    /// Floors and ceilings, before the document is written.
    public void typed(Document document, Actor actor) {
        boolean sale = switch (document.kind()) {
            case QUOTATION, SALES_ORDER, DELIVERY -> true;
            default -> false;
        };
        if (!sale && document.kind() != DocumentKind.PURCHASE_ORDER && document.kind() != DocumentKind.GOODS_RECEIPT) {
            return;
        }
        PricePolicy policy = policy(actor);
        boolean limited = sale && isLimited(document);
        for (DocumentLine line : document.lines()) {
            UnitPrice price = line.typed().price();
            if (price != null && !line.typed().gift() && line.typed().originLine() == null) {
                PriceLimits limits = prices.limits(line.product());
                PriceWarning.Line own = new PriceWarning.Line(price, line.factor(), line.amounts().gross(), null,
                        limited ? least(document, line) : null);
                (sale ? PriceWarning.ofSale(own, limits, policy) : PriceWarning.ofPurchase(own, limits, policy))
                        .ifPresent(warning -> refuse(line, warning));
            }
        }
    }

    private boolean isLimited(Document sale) {
        CustomerId customer = sale.typed().customer();
        return customer != null && prices.tier(customer, sale.typed().date()).discount() != null;
    }

    private @Nullable UnitPrice least(Document sale, DocumentLine line) {
        PriceFacts facts = prices.facts(line.product(), sale.typed().customer(), sale.typed().date());
        return PriceFinder.least(facts, line.factor() == 1 ? "" : line.unit(), line.factor(), line.quantity());
    }

    /// Losses and thin margins of a sale by what its goods really cost, its share of the document's discount included.
    public void costed(Document sale, Actor actor, CostBasis basis) {
        if (sale.kind() != DocumentKind.DELIVERY) {
            return;
        }
        PricePolicy policy = policy(actor);
        for (DocumentLine line : sale.lines()) {
            Money amount = basis.of(line.amounts());
            if (!line.typed().gift() && line.base().isPositive()) {
                PriceWarning.ofSale(new PriceWarning.Line(UnitPrice.ZERO, line.factor(), amount, line.cost()),
                        PriceLimits.NONE, policy).ifPresent(warning -> refuse(line, warning));
            }
        }
    }

    private PricePolicy policy(Actor actor) {
        PricePolicy kept = policies.of(actor);
        return actor.equals(Actor.STORY) ? kept.unasked() : kept;
    }

    private void refuse(DocumentLine line, PriceWarning warning) {
        if (warning.isRefused(line.typed().marks().remark())) {
            String way = warning.severity() == PricePolicy.Severity.BLOCK ? "price.blocked." : "price.unreasoned.";
            String label = items.get(line.product()).label();
            throw warning.limit() == null ? new Rejected(way + warning.kind(), line.no(), label)
                    : new Rejected(way + warning.kind(), line.no(), label, warning.limit());
        }
    }
}
