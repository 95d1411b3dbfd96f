package org.suanpan.core.trade.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Documents;

/// A quotation and its later versions are one offer: a new version follows the one it was written from, and whichever the
/// customer accepts becomes an order, once.
final class Quotations {

    private final Documents documents;

    Quotations(Documents documents) {
        this.documents = documents;
    }

    /// Refuses with `document.quotation-ordered` when a version of the same offer has become an order already. One that was
    /// closed before anything was delivered counts for nothing.
    void refuseSecondOrder(Document accepted) {
        Deque<Document> versions = new ArrayDeque<>(List.of(first(accepted)));
        while (!versions.isEmpty()) {
            for (Document after : documents.following(versions.pop().id())) {
                if (after.kind() == DocumentKind.QUOTATION) {
                    versions.add(after);
                } else if (after.kind() == DocumentKind.SALES_ORDER && counts(after)) {
                    throw new Rejected("document.quotation-ordered", accepted.number().text(), after.number().text());
                }
            }
        }
    }

    private Document first(Document version) {
        Document first = version;
        while (first.typed().origin() != null) {
            first = documents.get(first.typed().origin());
        }
        return first;
    }

    private boolean counts(Document order) {
        return order.state() == DocumentState.APPROVED || order.state() == DocumentState.CLOSED
                && documents.following(order.id()).stream().anyMatch(Document::stands);
    }
}
