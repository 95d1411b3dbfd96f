package org.suanpan.core.product;

import org.suanpan.core.base.Page;

/// Reading products for lists.
public interface ProductQueries {

    /// `text` matches code, name, barcode or pinyin; empty = all. Ordered by code.
    Page<ProductListItem> list(String text, int offset, int limit);
}
