package org.suanpan.core.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.Periods;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.Customers;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.posting.Posting;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Products;
import org.suanpan.core.stock.IssuePlanner;
import org.suanpan.core.stock.StockIssue.BackDated;
import org.suanpan.core.stock.StockIssue.Costs;
import org.suanpan.core.stock.StockIssue.Short;

/// The life of a delivery: preview, post, reverse.
///
/// A delivery dated before a product's last movement is refused for now: everything that left since would have to be
/// costed again (see [IssuePlanner]), and a wrong cost is worse than a refusal.
public final class DeliveryService {

    private final UnitOfWork unitOfWork;
    private final Deliveries deliveries;
    private final Customers customers;
    private final Products products;
    private final IssuePlanner issues;
    private final Poster poster;
    private final Periods periods;

    public DeliveryService(UnitOfWork unitOfWork, Deliveries deliveries, Customers customers, Products products,
            IssuePlanner issues, Poster poster, Periods periods) {
        this.unitOfWork = unitOfWork;
        this.deliveries = deliveries;
        this.customers = customers;
        this.products = products;
        this.issues = issues;
        this.poster = poster;
        this.periods = periods;
    }

    /// What posting the draft would do to the books, or why it would be refused; writes nothing.
    public Posting preview(DeliveryDraft draft) {
        return costed(draft).posting();
    }

    public Delivery post(DeliveryDraft draft, Actor actor) {
        return unitOfWork.write(() -> posted(draft, actor, null));
    }

    /// The same, once per command key: a second call gives the delivery the first one posted.
    public Delivery post(DeliveryDraft draft, Actor actor, String commandKey) {
        return unitOfWork.write(() -> poster.posted(commandKey)
                .map(earlier -> deliveries.get(new DeliveryId(earlier.id())))
                .orElseGet(() -> posted(draft, actor, commandKey)));
    }

    /// Writes the red document and marks the delivery; gives the red document's number.
    public DocumentNumber reverse(DeliveryId id, LocalDate date, Actor actor) {
        return unitOfWork.write(() -> {
            Delivery delivery = deliveries.get(id);
            Delivery reversed = delivery.reversed();
            refuseEarlyReversal(delivery, date);
            deliveries.update(reversed);
            return poster.reverse(delivery.ref(), date, actor);
        });
    }

    private Delivery posted(DeliveryDraft draft, Actor actor, @Nullable String commandKey) {
        Delivery costed = costed(draft);
        Delivery numbered = costed.posted(poster.nextNumber(DocumentKind.DELIVERY, draft.date()));
        Delivery stored = numbered.identified(deliveries.add(numbered));
        poster.post(stored.ref(), stored.number(), stored.date(), stored.posting(), actor, commandKey);
        return stored;
    }

    private Delivery costed(DeliveryDraft draft) {
        periods.opening().filter(draft.date()::isBefore).ifPresent(opening -> {
            throw new Rejected("delivery.before-opening", draft.date(), opening);
        });
        Customer customer = customers.get(draft.customer());
        LocalDate due = Optional.ofNullable(draft.due()).orElse(draft.date().plusDays(customer.creditDays()));
        return Delivery.drafted(draft, due, costs(draft, customer));
    }

    private List<Money> costs(DeliveryDraft draft, Customer customer) {
        return switch (issues.plan(draft.warehouse(), draft.date(), draft.wanted())) {
            case Costs found -> found.costs();
            case Short missing -> throw new Rejected("delivery.stock-short", draft.date(), customer.name(),
                    missing.line(), named(missing.wanted().product()), missing.there(), missing.wanted().quantity());
            case BackDated late -> throw new Rejected("delivery.back-dated", draft.date(), customer.name(), late.line(),
                    named(late.wanted().product()), late.lastMove());
        };
    }

    private void refuseEarlyReversal(Delivery delivery, LocalDate date) {
        if (date.isBefore(delivery.date())) {
            throw new Rejected("delivery.reversed-before-posted", delivery.number().text(), delivery.date());
        }
        for (DeliveryLine line : delivery.lines()) {
            issues.laterMove(line.product(), date).ifPresent(last -> {
                throw new Rejected("delivery.reversal-back-dated", delivery.number().text(),
                        named(line.product()), last);
            });
        }
    }

    private String named(ProductId id) {
        Product product = products.get(id);
        return product.code() + " " + product.name();
    }
}
