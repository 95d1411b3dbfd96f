package org.suanpan.core.trade.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;

/// Documents of one amount with two sides, and the bad debt, whose other side is the shop's loss. An offset lowers what a
/// customer owes and what a supplier is owed; a balance that moves lowers one partner's debt and makes another's; an
/// account transfer takes from one account, with its fee, and gives to another.
public final class TwoSides {

    private TwoSides() {}

    static void check(Draft draft) {
        Counterpart other = draft.counterpart();
        switch (draft.kind()) {
            case ACCOUNT_TRANSFER -> {
                if (other.account() == null || other.account().equals(Settler.account(draft))) {
                    throw new Rejected("document.account-to-itself");
                }
                if (draft.charges().stream().anyMatch(charge -> charge.amount().isNegative())) {
                    throw new Rejected("document.money-negative", draft.charges().getFirst().amount());
                }
            }
            case OFFSET -> {
                Headers.customer(draft);
                if (other.supplier() == null) {
                    throw new Rejected("document.supplier-missing");
                }
            }
            case BALANCE_MOVE -> checkMove(draft, other.partner());
            default -> {
                Headers.customer(draft);
                if (draft.reason().isBlank()) {
                    throw new Rejected("document.reason-missing");
                }
            }
        }
    }

    private static void checkMove(Draft draft, @Nullable Partner from) {
        if (from == null || (draft.customer() == null) == (draft.supplier() == null)
                || (from.customer() == null) != (draft.customer() == null)) {
            throw new Rejected("document.move-partner-missing");
        }
        if (from.equals(Headers.partner(draft))) {
            throw new Rejected("document.move-to-itself");
        }
    }

    static void ownerOnly(Actor actor) {
        if (!actor.equals(Actor.OWNER) && !actor.equals(Actor.STORY)) {
            throw new Rejected("document.owner-only");
        }
    }

    /// The partners whose debts fall by the document.
    public static List<Partner> relieved(Document document) {
        List<Partner> relieved = new ArrayList<>();
        Partner first = Headers.partner(document.typed());
        Partner other = document.typed().counterpart().partner();
        switch (document.kind()) {
            case OFFSET -> {
                relieved.add(known(first));
                relieved.add(known(other));
            }
            case BALANCE_MOVE -> relieved.add(known(other));
            case WRITE_OFF -> relieved.add(known(first));
            default -> { }
        }
        return relieved;
    }

    /// What the accounts of both partners show.
    static List<PartnerEntry> owed(Document document) {
        Money amount = document.amounts().gross();
        LocalDate date = document.typed().date();
        List<PartnerEntry> entries = new ArrayList<>();
        relieved(document).forEach(partner -> entries.add(new PartnerEntry(partner, amount.negated(), date, date)));
        if (document.typed().due() != null && relieved(document).stream().noneMatch(
                partner -> partner.equals(Headers.partner(document.typed())))) {
            entries.add(new PartnerEntry(known(Headers.partner(document.typed())), amount, date, document.typed().due()));
        }
        return entries;
    }

    /// Out of one account, its fee too, and into the other.
    static List<CashEntry> moved(Document document) {
        AccountId from = Settler.account(document.typed());
        AccountId to = document.typed().counterpart().account();
        if (to == null) {
            throw new IllegalStateException("an account transfer without the account it goes to");
        }
        Money amount = document.typed().settling().money();
        LocalDate date = document.typed().date();
        List<CashEntry> entries = new ArrayList<>(List.of(new CashEntry(from, amount.negated(), date),
                new CashEntry(to, amount, date)));
        if (!document.charges().isZero()) {
            entries.add(new CashEntry(from, document.charges().negated(), date));
        }
        return entries;
    }

    private static Partner known(@Nullable Partner partner) {
        if (partner == null) {
            throw new IllegalStateException("a checked document has its partners");
        }
        return partner;
    }
}
