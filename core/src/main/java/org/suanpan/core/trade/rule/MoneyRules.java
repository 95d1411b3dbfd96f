package org.suanpan.core.trade.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.ledger.WaiverCap;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Part;

/// Who owes what by a document, what money moves with it, what a salesperson has sold by it.
public final class MoneyRules {

    private MoneyRules() {}

    /// What the partner's account shows: what is owed, and the money that came or went with it.
    public static List<PartnerEntry> owed(Document document) {
        if (document.kind().isBookCredit()) {
            return TwoSides.owed(document);
        }
        Partner partner = Headers.partner(document.typed());
        if (partner == null) {
            return List.of();
        }
        Money money = document.typed().settling().money();
        LocalDate date = document.typed().date();
        LocalDate due = document.typed().due() == null ? date : document.typed().due();
        List<PartnerEntry> entries = new ArrayList<>();
        switch (document.kind()) {
            case RECEIPT, PAYMENT -> entries.add(new PartnerEntry(partner, money.negated(), date, date));
            case SALES_RETURN, PURCHASE_RETURN -> {
                entries.add(new PartnerEntry(partner, document.owed().negated(), date, due));
                entries.add(new PartnerEntry(partner, money, date, date));
            }
            case OPENING_RECEIVABLE, OPENING_PAYABLE -> entries.add(new PartnerEntry(partner, money, date, due));
            default -> {
                entries.add(new PartnerEntry(partner, document.owed(), date, due));
                entries.add(new PartnerEntry(partner, money.negated(), date, date));
            }
        }
        return entries;
    }

    /// The red document takes back what was owed; money that came with a sale or a purchase stays, as a prepayment.
    public static List<PartnerEntry> owedNoMore(Document document, LocalDate date) {
        if (document.kind().isBookCredit()) {
            return TwoSides.owed(document).stream().map((PartnerEntry entry) ->
                    new PartnerEntry(entry.partner(), entry.amount().negated(), date, entry.due())).toList();
        }
        Partner partner = Headers.partner(document.typed());
        if (partner == null) {
            return List.of();
        }
        LocalDate due = document.typed().due() == null ? date : document.typed().due();
        Money owed = switch (document.kind()) {
            case RECEIPT, PAYMENT -> document.typed().settling().money().negated();
            case SALES_RETURN, PURCHASE_RETURN -> document.owed().negated();
            case OPENING_RECEIVABLE, OPENING_PAYABLE -> document.typed().settling().money();
            default -> document.owed();
        };
        return List.of(new PartnerEntry(partner, owed.negated(), date, due));
    }

    /// Whether a receipt waives more than may go without a reason; refuses it where there is none and somebody can be asked.
    public static boolean waivesAbove(Document document, WaiverCap cap, Actor actor) {
        Settling settling = document.typed().settling();
        boolean above = cap.isAbove(settling.money(), settling.waiver());
        if (above && document.typed().reason().isBlank() && !actor.equals(Actor.STORY)) {
            throw new Rejected("waiver.reason-missing", settling.waiver(),
                    Objects.requireNonNull(cap.allowed(settling.money(), settling.waiver())));
        }
        return above;
    }

    /// Money that moves with the document, one entry an account.
    public static List<CashEntry> cash(Document document) {
        if (document.kind() == DocumentKind.ACCOUNT_TRANSFER) {
            return TwoSides.moved(document);
        }
        Settling settling = document.typed().settling();
        LocalDate date = document.typed().date();
        int sign = switch (document.kind()) {
            case DELIVERY, RECEIPT, PURCHASE_RETURN, OTHER_INCOME -> 1;
            case GOODS_RECEIPT, PURCHASE_BILL, PAYMENT, SALES_RETURN, EXPENSE, ASSEMBLY, DISASSEMBLY -> -1;
            default -> 0;
        };
        if (sign == 0 || settling.money().isZero()) {
            return List.of();
        }
        List<Part> parts = settling.parts().isEmpty()
                ? List.of(new Part(Settler.account(document.typed()), settling.money())) : settling.parts();
        return parts.stream().map(part -> new CashEntry(part.account(), sign > 0 ? part.amount() : part.amount().negated(), date))
                .toList();
    }

    /// Whether the red document takes the money back too.
    public static boolean moneyGoesBack(Document document) {
        return switch (document.kind()) {
            case RECEIPT, PAYMENT, EXPENSE, OTHER_INCOME, ACCOUNT_TRANSFER, ASSEMBLY, DISASSEMBLY -> true;
            default -> false;
        };
    }

    /// Money received with a sale, or paid with a purchase, settles that document from the start.
    public static List<Match> ownMoney(Document document) {
        Money money = document.typed().settling().money();
        return switch (document.kind()) {
            case DELIVERY, GOODS_RECEIPT, PURCHASE_BILL -> money.isZero()
                    ? List.of()
                    : List.of(Match.of(document.id(), document.id(), Match.Kind.MONEY, money, document.typed().date(),
                            document.typed().date()));
            default -> List.of();
        };
    }

    /// What a salesperson has sold: amount in the shop's cost basis and margin, in the month of the sale; a return takes
    /// back in the month of its sale. `sale` = the sale of a linked return. The document's cost is known by now.
    public static List<CommissionEvent> earned(Document document, @Nullable Document sale, CostBasis basis) {
        SalesRepId rep = document.typed().rep();
        if (rep == null) {
            return List.of();
        }
        Money base = basis.of(document.amounts());
        Money margin = base.minus(document.cost());
        return switch (document.kind()) {
            case DELIVERY -> List.of(new CommissionEvent(rep, YearMonth.from(document.typed().date()),
                    CommissionEvent.Kind.DELIVERY, base, margin));
            case SALES_RETURN -> List.of(new CommissionEvent(rep,
                    YearMonth.from((sale == null ? document : sale).typed().date()), CommissionEvent.Kind.DELIVERY,
                    base.negated(), margin.negated()));
            default -> List.of();
        };
    }
}
