package org.suanpan.core.trade;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;

/// A document as it stands in the data file. `typed` is what was typed, with warehouse, due date and the like filled in
/// once it is posted or approved; `lines` and `amounts` are then settled for good. A red document mirrors the lines of
/// the one it `reverses`, with every figure negated.
///
/// `seq` = place in the posting order, 0 for a draft. `split`: a late charge that did not go into its receipt because
/// that month was closed. `cost` and `settled` are derived: what its goods cost (see [DocumentLine]), and what of its
/// amount is settled.
public record Document(DocumentId id, DocumentState state, DocumentNumber number, long seq, TaxMode taxMode, Draft typed,
        List<DocumentLine> lines, Amounts amounts, @Nullable DocumentId reverses, boolean split, Money cost,
        Money settled, Trail trail) {

    /// Who wrote it when, and how often it was saved.
    public record Trail(Instant createdAt, @Nullable Instant postedAt, Actor actor, @Nullable String commandKey,
            long version) {}

    public Document {
        lines = List.copyOf(lines);
    }

    public DocumentKind kind() {
        return typed.kind();
    }

    /// The charges of a purchase, owed on top of its amount, or the fee of an account transfer; negative in a red document.
    public Money charges() {
        if (kind() == DocumentKind.ACCOUNT_TRANSFER) {
            Money fee = typed.charges().stream().map(Charge::amount).reduce(Money.ZERO, Money::plus);
            return isRed() ? fee.negated() : fee;
        }
        return kind().isReceipt() || kind() == DocumentKind.PURCHASE_BILL
                ? lines.stream().map(DocumentLine::charge).reduce(Money.ZERO, Money::plus)
                : Money.ZERO;
    }

    /// What its partner owes by it, or we owe: amount and charges. Goods whose bill is missing are owed by the bill.
    public Money owed() {
        return kind() == DocumentKind.PROVISIONAL_RECEIPT ? Money.ZERO : amounts.gross().plus(charges());
    }

    /// A provisional receipt with the prices and amounts of its bill.
    public Document at(Document bill) {
        List<DocumentLine> billed = lines.stream().map(line -> bill.lines().stream()
                .filter(b -> Integer.valueOf(line.no()).equals(b.typed().originLine())).findFirst()
                .map(line::at).orElse(line)).toList();
        return new Document(id, state, number, seq, taxMode, typed, billed, bill.amounts(), reverses, split, cost, settled,
                trail);
    }

    /// What of a return was paid out at once.
    public Money refunded() {
        boolean isReturn = kind() == DocumentKind.SALES_RETURN || kind() == DocumentKind.PURCHASE_RETURN;
        return isReturn && reverses == null && state != DocumentState.DRAFT ? typed.settling().money() : Money.ZERO;
    }

    /// Whether it stands: posted, not reversed and no red document.
    public boolean stands() {
        return state == DocumentState.POSTED && reverses == null;
    }

    /// Its receipt or payment was shared out by hand.
    public boolean isByHand() {
        return typed.settling().typed() != null;
    }

    /// A sale or sales order that was written beyond its customer's terms, for a written reason.
    public boolean isTrusted() {
        return (kind() == DocumentKind.DELIVERY || kind() == DocumentKind.SALES_ORDER) && !typed.reason().isEmpty();
    }

    public boolean isRed() {
        return reverses != null;
    }

    public long version() {
        return trail.version();
    }

    /// The same to be written anew. A settled line that follows another shows its price; where nobody typed one, none is
    /// typed again.
    Draft again() {
        return lines.isEmpty() ? typed : typed.lines(lines.stream().map(this::again).toList());
    }

    private DraftLine again(DocumentLine line) {
        boolean own = line.typed().originLine() == null || kind() == DocumentKind.PURCHASE_RETURN
                && !line.taken().equals(new DocumentLine.Taken(line.amounts().typed(taxMode), line.amounts().tax()));
        return own ? line.typed() : line.typed().price(null);
    }

    public Document reason(String why) {
        return typed.reason().equals(why) ? this : new Document(id, state, number, seq, taxMode, typed.reason(why), lines,
                amounts, reverses, split, cost, settled, trail);
    }

    public Document identified(DocumentId stored) {
        return new Document(stored, state, number, seq, taxMode, typed, lines, amounts, reverses, split, cost, settled,
                trail);
    }

    public Document in(DocumentState other) {
        return new Document(id, other, number, seq, taxMode, typed, lines, amounts, reverses, split, cost, settled, trail);
    }
}
