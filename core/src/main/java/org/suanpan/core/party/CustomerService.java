package org.suanpan.core.party;

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
    public void setTerms(CustomerId customer, CustomerTerms terms) {
        unitOfWork.write(() -> customers.keepTerms(customer, terms));
    }
}
