package org.suanpan.core.party.record;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.NextCode;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.Suppliers;

/// Keeps customers and suppliers with everything that belongs to them.
public final class PartyService implements PartyKeeping {

    private static final int NEWEST = 50;

    private final UnitOfWork unitOfWork;
    private final Customers customers;
    private final Suppliers suppliers;
    private final PartyDetails details;
    private final Clock clock;

    public PartyService(UnitOfWork unitOfWork, Customers customers, Suppliers suppliers, PartyDetails details, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.suppliers = suppliers;
        this.details = details;
        this.clock = clock;
    }

    @Override
    public PartySheet sheet(PartyId party) {
        SupplierId supplier = party.supplier();
        if (supplier != null) {
            Supplier known = suppliers.get(supplier);
            return new PartySheet(PartyKind.SUPPLIER, party, known.version(),
                    new PartySheet.Naming(known.code(), known.name(), "", "", "", known.remark()), null, known.creditDays(),
                    details.of(party, known.contact()));
        }
        Customer known = customers.get(new CustomerId(party.value()));
        return new PartySheet(PartyKind.CUSTOMER, party, known.version(), new PartySheet.Naming(known.code(), known.name(),
                known.region(), known.category(), known.source(), known.remark()), known.rep(), known.creditDays(),
                details.of(party, known.contact()));
    }

    @Override
    public PartyId save(PartySheet sheet, String reason, Actor actor) {
        sheet.check();
        return unitOfWork.write(() -> {
            PartyId known = sheet.id();
            PartySheet before = known == null ? null : sheet(known);
            PartyId id = stored(sheet, before, actor);
            details.keep(id, sheet.details());
            PartySheet after = sheet(id);
            List<String> changes = PartyChanges.between(before, after);
            if (before == null || !changes.isEmpty()) {
                details.log(id, clock.instant(), actor, before == null ? "party.add" : "party.change",
                        after.naming().code() + " " + after.naming().name() + " | " + String.join("; ", changes)
                                + (reason.isBlank() ? "" : "; REASON: " + reason.strip()));
            }
            return id;
        });
    }

    private PartyId stored(PartySheet sheet, @Nullable PartySheet before, Actor actor) {
        PartySheet.Naming naming = sheet.naming();
        String code = !naming.code().isEmpty() ? naming.code() : before != null ? before.naming().code()
                : NextCode.after(details.newestCodes(sheet.kind(), NEWEST), lead -> details.codesStarting(sheet.kind(), lead));
        Contact main = new Contact(sheet.mainPerson().name(), sheet.mainPerson().phones(), sheet.mainAddress());
        long value = before == null || before.id() == null ? 0 : before.id().value();
        if (sheet.kind() == PartyKind.SUPPLIER) {
            Supplier supplier = new Supplier(new SupplierId(value), code, naming.name(), main, naming.remark(), sheet.creditDays(),
                    sheet.version());
            if (before == null) {
                return PartyId.of(suppliers.add(supplier));
            }
            suppliers.update(supplier);
            return PartyId.of(supplier.id());
        }
        Customer customer = new Customer(new CustomerId(value), code, naming.name(), main, naming.region(), naming.category(),
                naming.source(), naming.remark(), sheet.creditDays(), sheet.rep(), sheet.version());
        if (before == null) {
            return PartyId.of(customers.add(customer));
        }
        Customer known = customers.get(customer.id());
        customers.update(customer);
        customers.noteOwner(known, customer.rep(), clock.instant(), actor);
        return PartyId.of(customer.id());
    }

    @Override
    public List<PartyDetails.LogLine> log(PartyId party, int limit) {
        return details.log(party, limit);
    }
}
