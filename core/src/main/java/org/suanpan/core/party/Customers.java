package org.suanpan.core.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;

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

    /// On what terms he pays for a sale of a day: his own, or those of his tier where he has none of his own (no days, counted
    /// from the sale).
    PaymentTerms payment(CustomerId id, LocalDate day);

    /// The supplier this customer also is; null = none.
    @Nullable SupplierId supplier(CustomerId id);

    /// Says which supplier the customer also is, null = none. Refuses a supplier that is another customer already, naming him.
    void keepSupplier(CustomerId id, @Nullable SupplierId supplier);

    /// Keeps when he said he would pay, in place of what he said before; null = nothing any more.
    void keepPromise(CustomerId id, @Nullable PaymentPromise promise);

    /// Writes into the book of owners that an edit gave the customer to somebody else. Nothing where it did not.
    void noteOwner(Customer before, @Nullable SalesRepId now, Instant at, Actor actor);

    /// Puts a tag on those of these customers that do not have it; gives them.
    List<CustomerId> addTag(List<CustomerId> customers, String tag);

    /// Takes a tag from these customers.
    void removeTag(List<CustomerId> customers, String tag);

    /// Saves them and changes nothing else; what was stored since is replaced.
    void keepTerms(CustomerId id, CustomerTerms terms);
}
