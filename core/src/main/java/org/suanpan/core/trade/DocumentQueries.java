package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;

/// Reading documents for screens, and what a form looks up while one is written.
public interface DocumentQueries {

    Page<DocumentListItem> list(DocumentFilter filter, int offset, int limit);

    DocumentTotals totals(DocumentFilter filter);

    List<PaperLine> lines(DocumentId document);

    /// What a document follows, what follows it, its red document, and the receipts that settled it, in posting order.
    List<DocumentListItem> chain(DocumentId document);

    DocumentListItem item(DocumentId document);

    /// Products for what is typed — initials, pinyin, code, the end of a barcode, part of a name; several words must all
    /// match. Exact codes first, then what this customer bought lately, then by how the name begins (UX-21).
    List<Goods> goods(String text, @Nullable CustomerId customer, LocalDate today, int limit);

    @Nullable Goods product(ProductId product);

    List<Named> customers(String text, int limit);

    List<Named> suppliers(String text, int limit);

    /// The last deals with a customer, newest first.
    List<Deal> deals(CustomerId customer, ProductId product, int limit);

    /// The last price a product was bought at; null when it never was.
    @Nullable UnitPrice lastPurchase(ProductId product);

    record PaperLine(int no, String code, String name, String spec, String unit, Quantity quantity,
            @Nullable UnitPrice price, boolean gift, Money discount, Money gross, Money cost, String remark) {}

    record Goods(ProductId id, String code, String name, String spec, String unit, @Nullable UnitPrice price,
            Quantity onHand) {}

    record Named(long id, String code, String name) {}

    record Deal(LocalDate date, UnitPrice price, Quantity quantity) {}
}
