package org.suanpan.core.trade.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.product.Items;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// Makes of what was typed what will stand in the books: the header filled in, every line settled, everything refused that
/// can be seen without the time line of the stock.
public final class Settler {

    private static final int LAST_MINUTE = 23 * 60 + 59;

    private static final int DAYS_VALID = 15;

    private final Documents documents;
    private final Quotations quotations;
    private final Customers customers;
    private final Suppliers suppliers;
    private final PricedLines priced;
    private final LinkedLines linked;
    private final BillLines bills;
    private final GoodsLines goods;
    private final TrackedGoods tracked;

    public Settler(Documents documents, Customers customers, Suppliers suppliers, Items items, Valuations valuations,
            TrackedGoods tracked) {
        this.documents = documents;
        this.quotations = new Quotations(documents);
        this.customers = customers;
        this.suppliers = suppliers;
        Units units = new Units(items);
        this.priced = new PricedLines(units);
        this.linked = new LinkedLines(units);
        this.bills = new BillLines(units, priced);
        this.goods = new GoodsLines(units, valuations, tracked);
        this.tracked = tracked;
    }

    /// The settled document, without identity, number and place. Refuses what is not complete.
    public Document settle(Draft typed, BookRules rules, Instant now, Actor actor) {
        Document origin = typed.origin() == null ? null : documents.get(typed.origin());
        Draft draft = Headers.filled(typed, origin);
        Headers.check(draft, origin);
        if (draft.kind() == DocumentKind.WRITE_OFF) {
            TwoSides.ownerOnly(actor);
        }
        draft = draft.due(due(draft));
        if (draft.kind().movesGoods()) {
            draft = draft.warehouse(warehouse(draft));
        }
        Document followed = origin == null || hasOwnLines(draft.kind()) || Headers.isExchange(draft, origin) ? null
                : billed(draft, origin);
        if (draft.kind() == DocumentKind.SALES_ORDER && followed != null) {
            quotations.refuseSecondOrder(followed);
        }
        TaxMode mode = followed == null ? rules.taxMode() : followed.taxMode();
        List<Document> before = followed == null ? List.of() : standing(followed, draft.kind());
        List<DocumentLine> lines = tracked.marked(draft, followed, before,
                followed == null ? lines(draft, mode)
                        : draft.kind() == DocumentKind.PURCHASE_BILL ? bills.settle(draft, followed, before)
                        : linked.settle(draft, followed, before, rules.overReceipt()));
        Amounts amounts = amounts(draft, lines);
        checkMoney(draft, amounts, lines);
        return new Document(new DocumentId(0), draft.kind().isPromise() ? DocumentState.APPROVED : DocumentState.POSTED,
                DocumentNumber.NONE, 0, mode, draft, lines, amounts, null, false, Money.ZERO, Money.ZERO,
                new Document.Trail(now, now, actor, null, 1));
    }

    /// What follows another document but not its lines.
    private static boolean hasOwnLines(DocumentKind kind) {
        return kind.isSideMoney() || kind == DocumentKind.LATE_CHARGE || kind == DocumentKind.QUOTATION
                || kind == DocumentKind.RECEIPT;
    }

    /// Documents of a kind that follow this one and stand.
    public List<Document> standing(Document origin, DocumentKind kind) {
        return documents.following(origin.id()).stream()
                .filter(d -> d.kind().takesLike(kind) && d.stands())
                .toList();
    }

    /// Goods go back at what their bill has charged, so a return waits for the bill.
    private Document billed(Draft draft, Document origin) {
        if (origin.kind() != DocumentKind.PROVISIONAL_RECEIPT
                || draft.kind() != DocumentKind.PURCHASE_RETURN) {
            return origin;
        }
        return standing(origin, DocumentKind.PURCHASE_BILL).stream().findFirst().map(origin::at)
                .orElseThrow(() -> new Rejected("document.bill-missing", origin.number().text()));
    }

    private List<DocumentLine> lines(Draft draft, TaxMode mode) {
        return switch (draft.kind()) {
            case QUOTATION, SALES_ORDER, DELIVERY, SALES_RETURN, PURCHASE_ORDER, GOODS_RECEIPT, PROVISIONAL_RECEIPT,
                    PURCHASE_BILL, PURCHASE_RETURN ->
                    priced.settle(draft, mode);
            case LATE_CHARGE -> List.of();
            default -> draft.kind().isOneAmount() ? List.of() : goods.settle(draft, warehouse(draft), minute(draft));
        };
    }

    public static WarehouseId warehouse(Draft draft) {
        return draft.warehouse() == null ? WarehouseId.MAIN : draft.warehouse();
    }

    /// A stocktake without a time counts at the end of its day, everything else happens at its beginning.
    public static int minute(Draft draft) {
        return draft.atMinute() != null ? draft.atMinute() : draft.kind() == DocumentKind.STOCKTAKE ? LAST_MINUTE : 0;
    }

    public static AccountId account(Draft draft) {
        return draft.settling().account() == null ? AccountId.CASH : draft.settling().account();
    }

    private @Nullable LocalDate due(Draft draft) {
        if (draft.due() != null) {
            return draft.due();
        }
        return switch (draft.kind()) {
            case DELIVERY, SALES_RETURN -> customers.payment(Headers.customer(draft), draft.date()).due(draft.date());
            case GOODS_RECEIPT, PURCHASE_BILL, LATE_CHARGE, PURCHASE_RETURN ->
                    draft.date().plusDays(suppliers.get(Headers.supplier(draft)).creditDays());
            case QUOTATION -> draft.date().plusDays(DAYS_VALID);
            case BALANCE_MOVE -> draft.customer() != null ? customers.payment(draft.customer(), draft.date()).due(draft.date())
                    : draft.date().plusDays(suppliers.get(Headers.supplier(draft)).creditDays());
            default -> draft.date();
        };
    }

    private static Amounts amounts(Draft draft, List<DocumentLine> lines) {
        return switch (draft.kind()) {
            case LATE_CHARGE -> plain(draft.charges().getFirst().amount());
            default -> draft.kind().isOneAmount() ? plain(draft.settling().money()) : PricedLines.sum(lines);
        };
    }

    private static Amounts plain(Money amount) {
        return new Amounts(amount, Money.ZERO, amount);
    }

    /// Received and paid never exceed what is owed, a refund never what came back (C19).
    private static void checkMoney(Draft draft, Amounts amounts, List<DocumentLine> lines) {
        Settling settling = draft.settling();
        if (settling.money().isNegative() || settling.waiver().isNegative()) {
            throw new Rejected("document.money-negative", settling.money());
        }
        settling.checkParts();
        if (draft.kind() == DocumentKind.PROVISIONAL_RECEIPT && !settling.money().isZero()) {
            throw new Rejected("document.paid-before-bill", settling.money());
        }
        Money limit = switch (draft.kind()) {
            case SALES_ORDER, DELIVERY, SALES_RETURN, PURCHASE_RETURN -> amounts.gross();
            case GOODS_RECEIPT, PURCHASE_BILL -> amounts.gross().plus(
                    lines.stream().map(DocumentLine::charge).reduce(Money.ZERO, Money::plus));
            default -> settling.money();
        };
        if (settling.money().compareTo(limit) > 0) {
            throw new Rejected("document.money-above-amount", settling.money(), limit);
        }
        boolean bare = switch (draft.kind()) {
            case RECEIPT, PAYMENT -> false;
            case LATE_CHARGE -> !draft.charges().getFirst().amount().isPositive();
            default -> draft.kind().isOneAmount() && settling.money().isZero();
        };
        if (bare) {
            throw new Rejected("document.amount-missing");
        }
    }
}
