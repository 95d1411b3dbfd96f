package org.suanpan.app.product;

import java.util.List;

import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.CategoryTree;
import org.suanpan.core.product.ProductTotals;

/// What stands around the rows of the product list: the sums of the filter, and the categories of all products.
record Overview(ProductTotals totals, CategoryTree tree, long all, long loose) {

    /// `categories` as they stand on products; those without one are `loose`.
    static Overview of(ProductTotals totals, List<ValueCount> categories) {
        return new Overview(totals, new CategoryTree(categories), categories.stream().mapToLong(ValueCount::rows).sum(),
                categories.stream().filter(c -> CategoryTree.clean(c.value()).isEmpty()).mapToLong(ValueCount::rows).sum());
    }
}
