package org.suanpan.persistence.party;

import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.Suppliers;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

final class SqliteSuppliers implements Suppliers {

    private final Sessions sessions;
    private final SearchKeys searchKeys;

    SqliteSuppliers(Sessions sessions, SearchKeys searchKeys) {
        this.sessions = sessions;
        this.searchKeys = searchKeys;
    }

    @Override
    public Optional<Supplier> byCode(String code) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(SupplierMapper.class).byCode(code)))
                .map(SupplierRow::supplier);
    }

    @Override
    public Supplier get(SupplierId id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(SupplierMapper.class).byId(id)))
                .map(SupplierRow::supplier)
                .orElseThrow(() -> new Rejected("supplier.unknown", id.value()));
    }

    @Override
    public void update(Supplier supplier) {
        refuseTakenCode(supplier);
        sessions.write(Topic.SUPPLIER, s -> {
            if (s.getMapper(SupplierMapper.class).update(supplier, searchKeys.of(supplier.name())) == 0) {
                throw new Rejected("supplier.stale", supplier.name());
            }
            return supplier.id();
        });
    }

    @Override
    public List<Supplier> all() {
        return sessions.read(s -> s.getMapper(SupplierMapper.class).all()).stream().map(SupplierRow::supplier).toList();
    }

    @Override
    public List<Supplier> find(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        return sessions.read(s -> s.getMapper(SupplierMapper.class).find(text.strip(), Like.startingWith(text),
                Like.containing(text), limit)).stream().map(SupplierRow::supplier).toList();
    }

    @Override
    public SupplierId add(Supplier supplier) {
        refuseTakenCode(supplier);
        return sessions.write(Topic.SUPPLIER, s -> {
            SupplierMapper mapper = s.getMapper(SupplierMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, supplier, searchKeys.of(supplier.name()));
            return new SupplierId(id);
        });
    }

    private void refuseTakenCode(Supplier supplier) {
        byCode(supplier.code()).filter(other -> !other.id().equals(supplier.id())).ifPresent(other -> {
            throw new Rejected("supplier.code-taken", supplier.code(), other.name());
        });
    }
}
