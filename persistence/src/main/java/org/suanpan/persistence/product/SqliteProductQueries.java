package org.suanpan.persistence.product;

import org.suanpan.core.base.Page;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

final class SqliteProductQueries implements ProductQueries {

    private final Sessions sessions;

    SqliteProductQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<ProductListItem> list(String text, int offset, int limit) {
        String like = Like.containing(text);
        return sessions.readTogether(s -> {
            ProductMapper mapper = s.getMapper(ProductMapper.class);
            return new Page<>(mapper.list(like, offset, limit), mapper.count(like));
        });
    }
}
