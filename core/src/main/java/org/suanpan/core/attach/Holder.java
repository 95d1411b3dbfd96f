package org.suanpan.core.attach;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.product.ProductId;

/// What a file is kept with.
public record Holder(Kind kind, long id) {

    public enum Kind { PRODUCT, DOCUMENT, CUSTOMER, SUPPLIER }

    public static Holder of(ProductId product) {
        return new Holder(Kind.PRODUCT, product.value());
    }

    public static Holder of(PartyId party) {
        return new Holder(party.kind() == PartyKind.CUSTOMER ? Kind.CUSTOMER : Kind.SUPPLIER, party.value());
    }

    public static Holder of(DocumentId document) {
        return new Holder(Kind.DOCUMENT, document.value());
    }
}
