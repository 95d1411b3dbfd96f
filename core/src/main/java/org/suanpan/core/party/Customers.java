package org.suanpan.core.party;

import java.util.Optional;

/// The customers in the data file.
public interface Customers {

    /// Refuses with `customer.unknown` when there is none.
    Customer get(CustomerId id);

    Optional<Customer> byCode(String code);

    /// Adds a customer; its `id` and `version` are ignored. A code that exists is refused.
    CustomerId add(Customer customer);

    /// Saves a changed customer; refuses with `customer.stale` when the stored version is another one.
    void update(Customer customer);

    /// Refuses with `customer.unknown` when there is none. The days of [PaymentTerms] are the customer's `creditDays`.
    CustomerTerms terms(CustomerId id);

    /// Saves them and changes nothing else; what was stored since is replaced.
    void keepTerms(CustomerId id, CustomerTerms terms);
}
