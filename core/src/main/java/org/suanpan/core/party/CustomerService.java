package org.suanpan.core.party;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;

/// Changes customers, each change in one unit of work.
public final class CustomerService implements CustomerKeeping {

    private final UnitOfWork unitOfWork;
    private final Customers customers;

    public CustomerService(UnitOfWork unitOfWork, Customers customers) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
    }

    @Override
    public CustomerTerms terms(CustomerId customer) {
        return customers.terms(customer);
    }

    @Override
    public void setSupplier(CustomerId customer, @Nullable SupplierId supplier) {
        unitOfWork.write(() -> customers.keepSupplier(customer, supplier));
    }

    @Override
    public void promise(CustomerId customer, @Nullable PaymentPromise promise) {
        unitOfWork.write(() -> customers.keepPromise(customer, promise));
    }

    @Override
    public List<CustomerId> tag(List<CustomerId> some, String tag) {
        String word = word(tag);
        if (some.isEmpty()) {
            throw new Rejected("customer.tag-nobody");
        }
        return unitOfWork.write(() -> customers.addTag(some, word));
    }

    @Override
    public void untag(List<CustomerId> some, String tag) {
        String word = word(tag);
        unitOfWork.write(() -> customers.removeTag(some, word));
    }

    /// As [CustomerTerms] keeps one.
    private static String word(String tag) {
        return CustomerTerms.NONE.tags(List.of(tag)).tags().stream().findFirst()
                .orElseThrow(() -> new Rejected("customer.tag-missing"));
    }

    @Override
    public void setTerms(CustomerId customer, CustomerTerms terms) {
        unitOfWork.write(() -> customers.keepTerms(customer, terms));
    }
}
