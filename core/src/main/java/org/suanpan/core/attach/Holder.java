package org.suanpan.core.attach;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;

/// What a file is kept with.
public record Holder(Kind kind, long id) {

    public enum Kind { PRODUCT, DOCUMENT }

    public static Holder of(ProductId product) {
        return new Holder(Kind.PRODUCT, product.value());
    }

    public static Holder of(DocumentId document) {
        return new Holder(Kind.DOCUMENT, document.value());
    }
}
