package org.suanpan.core.party;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What people change about a customer; every method is one button and one transaction.
public interface CustomerKeeping {

    CustomerTerms terms(CustomerId customer);

    /// This customer is also that supplier; null = he is none. Their accounts stay apart.
    void setSupplier(CustomerId customer, @Nullable SupplierId supplier);

    /// When the customer said he would pay; null = he said nothing.
    void promise(CustomerId customer, @Nullable PaymentPromise promise);

    /// Puts one tag on all of these customers; gives those that did not have it. Refuses an empty tag and an empty list.
    List<CustomerId> tag(List<CustomerId> customers, String tag);

    /// Takes a tag from these customers.
    void untag(List<CustomerId> customers, String tag);

    /// They count for what is written from now on; the due days of written documents stay.
    void setTerms(CustomerId customer, CustomerTerms terms);
}
