package org.suanpan.core.party;

/// What people change about a customer; every method is one button and one transaction.
public interface CustomerKeeping {

    CustomerTerms terms(CustomerId customer);

    /// They count for what is written from now on; the due days of written documents stay.
    void setTerms(CustomerId customer, CustomerTerms terms);
}
