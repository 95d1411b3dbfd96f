package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.product.ProductId;

/// What posting a document would do, before it does it: the document with its settled amounts and costs, what changes in
/// the books, and every earlier written document that would cost something else.
public record Preview(Document document, List<StockChange> stock, Money partner, List<CashChange> cash,
        List<Recosted> recosted) {

    public Preview {
        stock = List.copyOf(stock);
        cash = List.copyOf(cash);
        recosted = List.copyOf(recosted);
    }

    /// The shop's pool of one product before and after, at the end of all that is written.
    public record StockChange(ProductId product, Quantity before, Money valueBefore, Quantity after, Money valueAfter) {}

    public record CashChange(AccountId account, Money amount) {}

    /// A written document whose goods would cost something else.
    public record Recosted(DocumentId document, DocumentNumber number, LocalDate date, Money before, Money after) {}
}
