package org.suanpan.app.trade.write;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.control.Deposit;

/// Looks up who and where a stored document names, and the salesperson a chosen customer belongs to.
final class HeadReader {

    private final TradePorts ports;
    private final FormShape shape;
    private final FormHead head;
    private @Nullable SalesRep offeredRep;
    private @Nullable LocalDate offeredDue;

    HeadReader(TradePorts ports, FormShape shape, FormHead head) {
        this.ports = ports;
        this.shape = shape;
        this.head = head;
    }

    /// Looks up what belongs to a newly chosen customer or day, but not while a document is being read into the form.
    void follow(BooleanSupplier reading) {
        head.partner().addListener((_, _, who) -> {
            if (!reading.getAsBoolean()) {
                ownRep(who);
                dueDay();
            }
        });
        head.date().addListener((_, _, _) -> {
            if (!reading.getAsBoolean()) {
                dueDay();
            }
        });
    }

    /// A customer's own salesperson, unless another was chosen.
    private void ownRep(@Nullable Named who) {
        if (who != null && shape.has(Part.CUSTOMER) && shape.has(Part.REP) && Objects.equals(head.rep().get(), offeredRep)) {
            SalesRepId own = ports.customers().get(new CustomerId(who.id())).rep();
            offeredRep = ports.reps().all().stream().filter(rep -> rep.id().equals(own)).findFirst().orElse(null);
            head.rep().set(offeredRep);
        }
    }

    /// The day by which the customer's terms want it paid, unless another was chosen.
    private void dueDay() {
        LocalDate shown = head.due().get();
        if (shape.has(Part.CUSTOMER) && shape.has(Part.DUE) && (shown == null || shown.equals(offeredDue))) {
            offeredDue = due(head.partner().get());
            head.due().set(offeredDue);
        }
    }

    private @Nullable LocalDate due(@Nullable Named who) {
        return who == null ? null
                : ports.customers().terms(new CustomerId(who.id())).payment().due(head.date().get());
    }

    /// At the counter: whoever comes in.
    void walkIn() {
        if (!shape.has(Part.TILL)) {
            return;
        }
        Customer anybody = ports.customers().get(CustomerId.WALK_IN);
        head.partner().set(new Named(anybody.id().value(), anybody.code(), anybody.name()));
    }

    /// Who, where and what it belongs to.
    void look(Draft typed, @Nullable DocumentId follows) {
        head.partner().set(named(typed));
        offeredDue = shape.has(Part.CUSTOMER) && shape.has(Part.DUE) ? due(head.partner().get()) : null;
        if (head.due().get() == null) {
            head.due().set(offeredDue);
        }
        head.warehouse().set(shape.has(Part.CHARGE) ? null : place(typed.warehouse()));
        head.toWarehouse().set(place(typed.toWarehouse()));
        head.rep().set(ports.reps().all().stream().filter(r -> r.id().equals(typed.rep())).findFirst().orElse(null));
        head.account().set(ports.accounts().all().stream().filter(a -> a.id().equals(typed.settling().account()))
                .findFirst().orElse(head.account().get()));
        head.depositFree().set(shape.kind() == DocumentKind.DELIVERY && follows != null && typed.customer() != null
                ? ports.promises().deposits(typed.customer()).stream().filter(deposit -> deposit.order().equals(follows))
                        .map(Deposit::free).reduce(Money.ZERO, Money::plus)
                : Money.ZERO);
        head.purchase().set(shape.has(Part.CHARGE) && follows != null ? ports.queries().item(follows) : null);
    }

    /// An order from a quotation that is not valid any more.
    boolean isExpired(Document followed) {
        LocalDate until = followed.typed().due();
        return followed.kind() == DocumentKind.QUOTATION && shape.kind() == DocumentKind.SALES_ORDER && until != null
                && until.isBefore(head.date().get());
    }

    private @Nullable Named named(Draft typed) {
        if (typed.customer() != null) {
            var customer = ports.customers().get(typed.customer());
            return new Named(customer.id().value(), customer.code(), customer.name());
        }
        if (typed.supplier() != null) {
            var supplier = ports.suppliers().get(typed.supplier());
            return new Named(supplier.id().value(), supplier.code(), supplier.name());
        }
        return null;
    }

    private @Nullable Warehouse place(@Nullable WarehouseId id) {
        return ports.warehouses().all().stream().filter(w -> w.id().equals(id)).findFirst().orElse(null);
    }
}
