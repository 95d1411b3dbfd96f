package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.SoughtDocument;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;

/// Reading documents for screens, and what a form looks up while one is written.
public interface DocumentQueries {

    /// Columns a [ListQuery] over documents may name: those of [DocumentListItem]; `state` is the state as people read
    /// it, with `RED` for a red document, `SETTLED` for one of which nothing is open, `UNBILLED` and `BILLED` for a
    /// provisional receipt before and after its bill; `purpose` is what the item calls its remark.
    Set<String> COLUMNS = Set.of("date", "number", "kind", "partner", "state", "rep", "warehouse", "lines", "gross",
            "open", "cost", "expected", "purpose");

    /// Documents of `kinds`, empty = every kind; the text of the query matches number, partner, remark or pinyin.
    /// Refuses with `list.unknown-column` what is none of [#COLUMNS]; without an order, the last written first.
    Page<DocumentListItem> page(Set<DocumentKind> kinds, ListQuery query, int offset, int limit);

    DocumentTotals totals(Set<DocumentKind> kinds, ListQuery query);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(Set<DocumentKind> kinds, ListQuery query, String column, int limit);

    default Page<DocumentListItem> list(DocumentFilter filter, int offset, int limit) {
        return page(filter.kinds(), filter.query(), offset, limit);
    }

    default DocumentTotals totals(DocumentFilter filter) {
        return totals(filter.kinds(), filter.query());
    }

    /// Documents with a number that a few typed characters may mean: that number, a number that ends with them, documents of
    /// that amount, numbers that hold them; the last written first among equals.
    List<DocumentListItem> find(SoughtDocument sought, int limit);

    List<PaperLine> lines(DocumentId document);

    /// What a document follows, what follows it, its red document, and the receipts that settled it, in posting order.
    List<DocumentListItem> chain(DocumentId document);

    DocumentListItem item(DocumentId document);

    /// Products for what is typed — initials, pinyin, code, the end of a barcode, part of a name; several words must all
    /// match. Exact codes first, then what this customer bought lately, most often first, then by how a reading or the name
    /// begins.
    List<Goods> goods(String text, @Nullable CustomerId customer, LocalDate today, int limit);

    @Nullable Goods product(ProductId product);

    /// Customers a text may mean, best first; of no text those with the latest documents first.
    List<Named> customers(String text, int limit);

    List<Named> suppliers(String text, int limit);

    /// The last deals with a customer, newest first.
    List<Deal> deals(CustomerId customer, ProductId product, int limit);

    /// The last price a product was bought at; null when it never was.
    @Nullable UnitPrice lastPurchase(ProductId product);

    /// The last price of each product's base unit: what this customer paid, or with null what the shop paid. Products that
    /// never had one are left out.
    Map<ProductId, UnitPrice> lastPrices(@Nullable CustomerId customer, List<ProductId> products);

    /// Purchase orders whose goods were promised for a day before `today` and have not all come, the latest first; by
    /// supplier where they are late alike.
    List<LateOrder> lateOrders(LocalDate today, int limit);

    record LateOrder(DocumentId id, String number, String supplier, LocalDate expected) {}

    /// The price of a product's base unit on this supplier's newest order that still waits for it; null when none does.
    @Nullable UnitPrice orderedAt(SupplierId supplier, ProductId product);

    record PaperLine(int no, String code, String name, String spec, String unit, Quantity quantity,
            @Nullable UnitPrice price, boolean gift, Money discount, Money gross, Money cost, String remark) {}

    record Goods(ProductId id, String code, String name, String spec, String unit, @Nullable UnitPrice price,
            Quantity onHand) {}

    record Named(long id, String code, String name) {}

    record Deal(LocalDate date, UnitPrice price, Quantity quantity) {}
}
