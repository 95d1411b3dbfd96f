package org.suanpan.core.closing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;

/// One thing behind a hint. `name` says which: a number, goods, a partner or an account; whatever else is known of it is there.
/// `isDraft` = the document is to be written on rather than read.
public record Finding(String name, @Nullable LocalDate date, @Nullable DocumentId document, @Nullable DocumentKind kind,
        boolean isDraft, @Nullable ProductId product, @Nullable Quantity quantity, @Nullable Money money) {

    public static Finding named(String name) {
        return new Finding(name, null, null, null, false, null, null, null);
    }
}
