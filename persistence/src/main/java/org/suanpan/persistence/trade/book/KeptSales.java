package org.suanpan.persistence.trade.book;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.persistence.trade.book.KeptSalesMapper.SoldOn;

/// The sums of sales by day and by customer that are kept beside the documents.
public final class KeptSales {

    private KeptSales() {}

    public static boolean counts(DocumentKind kind) {
        return kind == DocumentKind.DELIVERY || kind == DocumentKind.SALES_RETURN;
    }

    /// A sale or return was added: its amounts are added, its cost follows when it is known. After a red document the
    /// day and the customer are found again, for the pair may be as if it had never been.
    public static void keep(SqlSession session, DocumentId document, @Nullable DocumentId reverses) {
        KeptSalesMapper mapper = session.getMapper(KeptSalesMapper.class);
        SoldOn sold = mapper.soldOn(document);
        if (sold == null) {
            return;
        }
        if (reverses == null) {
            mapper.addToDay(document);
            mapper.addToCustomer(document);
            mapper.spanCustomer(sold.customer());
            return;
        }
        mapper.dropDay(sold.date());
        mapper.findDay(sold.date());
        mapper.dropCustomer(sold.customer());
        mapper.findCustomer(sold.customer());
    }
}
