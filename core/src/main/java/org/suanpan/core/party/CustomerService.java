package org.suanpan.core.party;

import org.jspecify.annotations.Nullable;

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
    public void setTerms(CustomerId customer, CustomerTerms terms) {
        unitOfWork.write(() -> customers.keepTerms(customer, terms));
    }
}
