package org.suanpan.persistence.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.persistence.db.Sessions;

final class SqliteCustomers implements Customers {

    private final Sessions sessions;
    private final SearchKeys searchKeys;

    SqliteCustomers(Sessions sessions, SearchKeys searchKeys) {
        this.sessions = sessions;
        this.searchKeys = searchKeys;
    }

    @Override
    public Customer get(CustomerId id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(CustomerMapper.class).byId(id)))
                .map(CustomerRow::customer)
                .orElseThrow(() -> new Rejected("customer.unknown", id.value()));
    }

    @Override
    public Optional<Customer> byCode(String code) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(CustomerMapper.class).byCode(code)))
                .map(CustomerRow::customer);
    }

    @Override
    public CustomerId add(Customer customer) {
        refuseTakenCode(customer);
        return sessions.write(Topic.CUSTOMER, s -> {
            CustomerMapper mapper = s.getMapper(CustomerMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, customer, searchKeys.of(customer.name()));
            return new CustomerId(id);
        });
    }

    @Override
    public void update(Customer customer) {
        refuseTakenCode(customer);
        int changed = sessions.write(Topic.CUSTOMER,
                s -> s.getMapper(CustomerMapper.class).update(customer, searchKeys.of(customer.name())));
        if (changed == 0) {
            throw new Rejected("customer.stale", customer.name());
        }
    }

    @Override
    public PaymentTerms payment(CustomerId id, LocalDate day) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(CustomerMapper.class).payment(id, day)))
                .orElseThrow(() -> new Rejected("customer.unknown", id.value()));
    }

    @Override
    public CustomerTerms terms(CustomerId id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(CustomerMapper.class).terms(id)))
                .map(TermsRow::terms)
                .orElseThrow(() -> new Rejected("customer.unknown", id.value()));
    }

    @Override
    public @Nullable SupplierId supplier(CustomerId id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(CustomerMapper.class).supplier(id))).orElse(null);
    }

    @Override
    public void keepSupplier(CustomerId id, @Nullable SupplierId supplier) {
        sessions.write(Topic.CUSTOMER, s -> {
            CustomerMapper mapper = s.getMapper(CustomerMapper.class);
            String taken = supplier == null || supplier.equals(mapper.supplier(id)) ? null : mapper.nameOfSupplier(supplier);
            if (taken != null) {
                throw new Rejected("customer.supplier-taken", taken);
            }
            if (mapper.keepSupplier(id, supplier) == 0) {
                throw new Rejected("customer.unknown", id.value());
            }
            return id;
        });
    }

    @Override
    public void keepPromise(CustomerId id, @Nullable PaymentPromise promise) {
        get(id);
        sessions.write(Topic.CUSTOMER, s -> {
            CustomerMapper mapper = s.getMapper(CustomerMapper.class);
            mapper.dropPromise(id);
            if (promise != null) {
                mapper.insertPromise(id, promise);
            }
            return id;
        });
    }

    @Override
    public void noteOwner(Customer before, @Nullable SalesRepId now, Instant at, Actor actor) {
        if (!Objects.equals(before.rep(), now)) {
            sessions.write(Topic.CUSTOMER, s -> {
                OwnerMapper mapper = s.getMapper(OwnerMapper.class);
                mapper.note(new OwnerMapper.Edit(before.id(), before.rep(), now, at.atZone(ZoneId.systemDefault()).toLocalDate(),
                        mapper.nextStep(), at, actor.name()));
                return before;
            });
        }
    }

    @Override
    public void keepTerms(CustomerId id, CustomerTerms terms) {
        sessions.write(Topic.CUSTOMER, s -> {
            if (s.getMapper(CustomerMapper.class).keepTerms(id, terms, String.join("\n", terms.tags())) == 0) {
                throw new Rejected("customer.unknown", id.value());
            }
            return id;
        });
    }

    @Override
    public List<CustomerId> addTag(List<CustomerId> customers, String tag) {
        return retag(customers, tags -> {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        });
    }

    @Override
    public void removeTag(List<CustomerId> customers, String tag) {
        retag(customers, tags -> tags.remove(tag));
    }

    /// Gives those whose tags have changed.
    private List<CustomerId> retag(List<CustomerId> customers, Consumer<List<String>> change) {
        List<CustomerId> changed = new ArrayList<>();
        Map<CustomerId, String> after = new LinkedHashMap<>();
        sessions.write(Topic.CUSTOMER, s -> {
            for (CustomerId id : customers) {
                String before = Objects.requireNonNullElse(s.getMapper(CustomerMapper.class).tags(id), "");
                List<String> tags = new ArrayList<>(CustomerItemRow.tags(before));
                change.accept(tags);
                String now = String.join("\n", CustomerTerms.NONE.tags(tags).tags());
                if (!now.equals(before)) {
                    changed.add(id);
                    after.put(id, now);
                }
            }
            return changed;
        });
        CustomerMapper mapper = sessions.batch(Topic.CUSTOMER).getMapper(CustomerMapper.class);
        after.forEach(mapper::keepTags);
        sessions.flushBatches();
        return changed;
    }

    private void refuseTakenCode(Customer customer) {
        byCode(customer.code()).filter(other -> !other.id().equals(customer.id())).ifPresent(other -> {
            throw new Rejected("customer.code-taken", customer.code(), other.name());
        });
    }
}
