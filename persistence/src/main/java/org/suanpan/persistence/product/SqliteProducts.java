package org.suanpan.persistence.product;

import java.util.Optional;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Products;
import org.suanpan.persistence.db.Sessions;

final class SqliteProducts implements Products {

    private final Sessions sessions;
    private final SearchKeys searchKeys;

    SqliteProducts(Sessions sessions, SearchKeys searchKeys) {
        this.sessions = sessions;
        this.searchKeys = searchKeys;
    }

    @Override
    public Product get(ProductId id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(ProductMapper.class).byId(id)))
                .orElseThrow(() -> new Rejected("product.unknown", id.value()));
    }

    @Override
    public Optional<Product> byCode(String code) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(ProductMapper.class).byCode(code)));
    }

    @Override
    public ProductId add(Product product) {
        return sessions.write(Topic.PRODUCT, s -> {
            checkCode(product);
            ProductMapper mapper = s.getMapper(ProductMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, product, searchKeys.of(product.name()));
            return new ProductId(id);
        });
    }

    @Override
    public void update(Product product) {
        sessions.write(Topic.PRODUCT, s -> {
            checkCode(product);
            if (s.getMapper(ProductMapper.class).update(product, searchKeys.of(product.name())) == 0) {
                throw new Rejected("product.stale", product.name());
            }
            return product.id();
        });
    }

    private void checkCode(Product product) {
        byCode(product.code()).filter(other -> !other.id().equals(product.id())).ifPresent(other -> {
            throw new Rejected("product.code-taken", product.code(), other.name());
        });
    }
}
