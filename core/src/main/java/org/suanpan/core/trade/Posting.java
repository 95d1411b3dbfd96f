package org.suanpan.core.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.ledger.AllocationPlanner;
import org.suanpan.core.ledger.CreditPlanner;
import org.suanpan.core.ledger.FreeCredit;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.trade.TradeService.Done;
import org.suanpan.core.trade.control.CreditStanding;
import org.suanpan.core.trade.control.ReservedGoods.Taken;
import org.suanpan.core.trade.control.SaleControls;
import org.suanpan.core.trade.rule.Headers;
import org.suanpan.core.trade.rule.MoneyRules;
import org.suanpan.core.trade.rule.MoveRules;
import org.suanpan.core.trade.rule.PriceGuard;
import org.suanpan.core.trade.rule.Settler;
import org.suanpan.core.trade.rule.TwoSides;

/// Posts one document: settles it, gives it its number and place, and writes what it does into the books.
public final class Posting {

    private final Documents documents;
    private final Settler settler;
    private final MoveRules moves;
    private final Desk desk;
    private final Poster poster;
    private final MatchBook matches;
    private final SaleControls controls;
    private final PriceGuard guard;

    public Posting(Documents documents, Settler settler, MoveRules moves, Desk desk, MatchBook matches,
            SaleControls controls, PriceGuard guard) {
        this.documents = documents;
        this.settler = settler;
        this.moves = moves;
        this.desk = desk;
        this.poster = desk.poster();
        this.matches = matches;
        this.controls = controls;
        this.guard = guard;
    }

    /// `draft` = the stored draft that is posted, null for a document that is written at once.
    Done post(Draft typed, @Nullable Document draft, Instant now, Actor actor, @Nullable String commandKey) {
        BookRules rules = desk.rules();
        if (!typed.kind().isPromise()) {
            desk.refuseClosed(typed.kind(), typed.date());
        }
        Document settled = controls.credit().checked(settler.settle(typed, rules, now, actor));
        desk.refuseConfirmed(settled, settled.typed().date());
        controls.reserved().check(settled);
        guard.typed(settled, actor);
        boolean muchWaived = MoneyRules.waivesAbove(settled, rules.waivers(), actor);
        boolean split = comesLater(settled.kind()) && desk.isClosed(receipt(settled).typed().date());
        Document document = store(settled, draft, split, commandKey);
        if (document.isTrusted()) {
            documents.log("credit.trusted", document.number().text() + " " + document.typed().reason(), actor, now);
        }
        if (document.kind() == DocumentKind.WRITE_OFF) {
            documents.log("ledger.write-off", document.number().text() + " " + document.typed().reason(), actor, now);
        }
        if (muchWaived) {
            documents.log("waiver.above-cap", document.number().text() + " " + document.typed().settling().waiver() + " "
                    + document.typed().reason(), actor, now);
        }
        if (document.state() == DocumentState.APPROVED) {
            return promised(document, now, actor);
        }
        Poster.Goods goods = goods(document, rules);
        Poster.Moved moved = desk.move(document, goods, rules);
        poster.owe(document.id(), MoneyRules.owed(document));
        poster.pay(document.id(), MoneyRules.cash(document));
        settleMoney(document);
        Document costed = documents.get(document.id());
        guard.costed(costed, actor, rules.basis());
        Document sale = document.typed().origin() == null ? null : documents.get(document.typed().origin());
        poster.earn(document.id(), document.typed().date(), MoneyRules.earned(costed, sale, rules.basis()));
        return new Done(costed, () -> desk.preview(costed, moved));
    }

    /// An order posts nothing; money on it is a receipt of its own that follows it.
    private Done promised(Document order, Instant now, Actor actor) {
        if (order.kind() == DocumentKind.SALES_ORDER && !controls.reservations().rules().ordersReserve()) {
            controls.reservations().setHolds(order.id(), false);
        }
        Settling deposit = order.typed().settling();
        if (order.kind() != DocumentKind.SALES_ORDER || deposit.money().isZero()) {
            return new Done(order, () -> new Preview(order, List.of(), Money.ZERO, List.of(), List.of()));
        }
        Done received = post(Draft.of(DocumentKind.RECEIPT, order.typed().date()).customer(order.typed().customer())
                .following(order.id()).settling(new Settling(deposit.account(), deposit.money(), Money.ZERO, List.of(),
                        deposit.parts())), null, now, actor, null);
        return new Done(order, () -> {
            Preview effects = received.effects().get();
            return new Preview(order, List.of(), effects.partner(), effects.cash(), List.of());
        });
    }

    /// What a sale would take of goods held for others; nothing while it is not complete.
    List<Taken> taken(Draft typed, Instant now) {
        try {
            return typed.kind() == DocumentKind.DELIVERY
                    ? controls.reserved().taken(settler.settle(typed, desk.rules(), now, Actor.OWNER)) : List.of();
        } catch (Rejected unfinished) {
            return List.of();
        }
    }

    /// An order holds its goods, or holds them no longer.
    void hold(Document order, boolean holds, Instant now, Actor actor) {
        if (order.kind() != DocumentKind.SALES_ORDER || order.state() != DocumentState.APPROVED) {
            throw new Rejected("document.not-an-open-order", order.number().text());
        }
        controls.reservations().setHolds(order.id(), holds);
        documents.log(holds ? "order.reserve" : "order.release", order.number().text(), actor, now);
    }

    Optional<CreditStanding> credit(Draft typed, Instant now) {
        Document origin = typed.origin() == null ? null : documents.get(typed.origin());
        CustomerId customer = origin == null ? typed.customer() : origin.typed().customer();
        if (customer == null) {
            return Optional.empty();
        }
        try {
            return controls.credit().of(settler.settle(typed, desk.rules(), now, Actor.OWNER));
        } catch (Rejected unfinished) {
            return controls.credit().of(typed.kind(), customer, typed.date());
        }
    }

    void refuseClosed(Draft typed) {
        desk.refuseClosed(typed.kind(), typed.date());
    }

    OpenItems open(Partner partner) {
        return new OpenItems(matches.openDebits(partner), controls.deposits().unbound(partner));
    }

    /// What a document comes to; writes nothing.
    Amounts weigh(Draft typed, Instant now) {
        return settler.settle(typed, desk.rules(), now, Actor.OWNER).amounts();
    }

    Optional<Document> settled(Draft typed, Instant now) {
        try {
            return Optional.of(settler.settle(typed, desk.rules(), now, Actor.OWNER));
        } catch (Rejected unfinished) {
            return Optional.empty();
        }
    }

    private Document store(Document settled, @Nullable Document draft, boolean split, @Nullable String commandKey) {
        DocumentNumber number = desk.nextNumber(settled.kind(), settled.typed().date());
        Document.Trail trail = settled.trail();
        Document numbered = new Document(draft == null ? settled.id() : draft.id(), settled.state(), number,
                documents.nextSeq(), settled.taxMode(), settled.typed(), settled.lines(), settled.amounts(), null, split,
                Money.ZERO, Money.ZERO, new Document.Trail(draft == null ? trail.createdAt() : draft.trail().createdAt(),
                        trail.postedAt(), trail.actor(), commandKey, draft == null ? 1 : draft.version()));
        if (draft != null) {
            documents.replaceDraft(numbered);
            return numbered;
        }
        DocumentId id = documents.add(numbered);
        return numbered.identified(id);
    }

    private Document receipt(Document charge) {
        DocumentId origin = charge.typed().origin();
        if (origin == null) {
            throw new Rejected("document.charge-of-nothing");
        }
        return documents.get(origin);
    }

    private Poster.Goods goods(Document document, BookRules rules) {
        if (!comesLater(document.kind())) {
            return moves.of(document, rules.basis());
        }
        return document.split() ? moves.split(document, receipt(document), rules.basis(), 1)
                : moves.late(document, receipt(document), rules.basis());
    }

    /// Changes what goods are worth that came with an earlier document.
    static boolean comesLater(DocumentKind kind) {
        return kind == DocumentKind.LATE_CHARGE || kind == DocumentKind.PURCHASE_BILL;
    }

    private void settleMoney(Document document) {
        if (document.kind().isBookCredit()) {
            relieve(document);
            return;
        }
        Partner partner = Headers.partner(document.typed());
        if (partner == null) {
            return;
        }
        List<Match> made = new ArrayList<>(MoneyRules.ownMoney(document));
        made.addAll(controls.deposits().of(document, partner));
        if (TradeService.isMoney(document.kind())) {
            LocalDate date = document.typed().date();
            Settling settling = document.typed().settling();
            made.addAll(new AllocationPlanner(matches.openDebits(partner),
                    controls.deposits().unbound(partner).stream().filter(c -> !c.document().equals(document.id())).toList())
                    .plan(new AllocationPlanner.Fresh(document.id(), date, settling.money(), settling.waiver()),
                            byDocument(settling)));
        }
        if (!made.isEmpty()) {
            poster.match(document.id(), partner, made);
        }
    }

    /// Takes an offset, a balance that moves or a bad debt off the documents it settles.
    private void relieve(Document document) {
        Map<DocumentId, Money> typed = byDocument(document.typed().settling());
        for (Partner partner : TwoSides.relieved(document)) {
            List<FreeCredit> free = controls.deposits().unbound(partner).stream()
                    .filter(credit -> !credit.document().equals(document.id())).toList();
            poster.match(document.id(), partner, new CreditPlanner(partner, matches.openDebits(partner), free)
                    .plan(document.id(), document.typed().date(), document.amounts().gross(),
                            typed == null ? Map.of() : typed));
        }
    }

    private static @Nullable Map<DocumentId, Money> byDocument(Settling settling) {
        if (settling.typed() == null) {
            return null;
        }
        Map<DocumentId, Money> amounts = new HashMap<>();
        settling.typed().forEach(allocation -> amounts.merge(allocation.to(), allocation.amount(), Money::plus));
        return amounts;
    }
}
