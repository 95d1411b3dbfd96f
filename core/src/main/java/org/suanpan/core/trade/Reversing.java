package org.suanpan.core.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.NewMove;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.TradeService.Done;
import org.suanpan.core.trade.rule.Headers;
import org.suanpan.core.trade.rule.MoneyRules;
import org.suanpan.core.trade.rule.MoveRules;
import org.suanpan.core.trade.rule.Settler;

/// Writes red documents (R13, C16): the mirror of the original, at its exact cost, with a number of its own.
public final class Reversing {

    private final Documents documents;
    private final Desk desk;
    private final MoveRules moves;
    private final Poster poster;
    private final MatchBook matches;
    private final CommissionBook commission;
    private final Valuations valuations;

    public Reversing(Documents documents, Desk desk, MoveRules moves, Poster poster, MatchBook matches,
            CommissionBook commission, Valuations valuations) {
        this.documents = documents;
        this.desk = desk;
        this.moves = moves;
        this.poster = poster;
        this.matches = matches;
        this.commission = commission;
        this.valuations = valuations;
    }

    /// A credit given without money goes as it came, with both of its halves; gives the red document of the one asked for.
    Done reverse(DocumentId id, LocalDate date, Instant now, Actor actor) {
        Done done = one(documents.get(id), date, now, actor);
        documents.otherHalf(id).map(documents::get).filter(Document::stands).ifPresent(half -> one(half, date, now, actor));
        return done;
    }

    private Done one(Document original, LocalDate date, Instant now, Actor actor) {
        refuse(original, date);
        Document red = red(original, date, now, actor);
        red = red.identified(documents.add(red));
        Poster.Goods goods = goods(original, red);
        Poster.Moved moved = desk.move(red, goods, desk.rules());
        documents.setState(original.in(DocumentState.REVERSED));
        takeBack(original, red);
        Document posted = documents.get(red.id());
        return new Done(posted, () -> desk.preview(posted, moved));
    }

    List<Match> matched(DocumentId receipt) {
        return matches.active(receipt);
    }

    /// Ends what a receipt has matched; itself it stays.
    void unmatch(Document receipt, LocalDate date, Instant now, Actor actor) {
        String number = receipt.number().text();
        Partner partner = Headers.partner(receipt.typed());
        if (!TradeService.isMoney(receipt.kind()) || !receipt.stands() || partner == null) {
            throw new Rejected("document.not-a-standing-receipt", number);
        }
        if (date.isBefore(receipt.typed().date())) {
            throw new Rejected("document.unmatched-too-early", number, receipt.typed().date());
        }
        desk.refuseClosed(receipt.kind(), date);
        List<Match> ended = matches.active(receipt.id()).stream().map(match -> match.endedOn(date)).toList();
        if (ended.isEmpty()) {
            throw new Rejected("document.nothing-matched", number);
        }
        poster.match(receipt.id(), partner, ended);
        documents.log("receipt.unmatch", number + " " + date, actor, now);
    }

    private void refuse(Document original, LocalDate date) {
        String number = original.number().text();
        if (original.state() != DocumentState.POSTED || original.isRed()) {
            throw new Rejected("document.not-reversible", number);
        }
        if (date.isBefore(original.typed().date())) {
            throw new Rejected("document.reversed-too-early", number, original.typed().date());
        }
        desk.refuseClosed(original.kind(), date);
        desk.refuseConfirmed(original, date);
        List<String> dependents = dependents(original).stream()
                .map(d -> d.number().text())
                .toList();
        if (!dependents.isEmpty()) {
            throw new Rejected("document.has-dependents", number, String.join("、", dependents));
        }
        boolean isReturn = original.kind() == DocumentKind.SALES_RETURN || original.kind() == DocumentKind.PURCHASE_RETURN;
        if (isReturn && original.typed().settling().money().isPositive()) {
            throw new Rejected("document.refund-paid", number, original.typed().settling().money());
        }
    }

    /// What must go first. A return went back at the prices of the bill.
    private List<Document> dependents(Document original) {
        List<Document> own = documents.following(original.id()).stream()
                .filter(d -> d.stands() && !d.kind().isSideMoney()).toList();
        DocumentId receipt = original.typed().origin();
        return original.kind() != DocumentKind.PURCHASE_BILL || receipt == null ? own
                : documents.following(receipt).stream()
                        .filter(d -> d.stands() && d.kind() == DocumentKind.PURCHASE_RETURN).toList();
    }

    private Document red(Document original, LocalDate date, Instant now, Actor actor) {
        int minute = original.typed().date().equals(date) ? Settler.minute(original.typed()) : 0;
        return new Document(new DocumentId(0), DocumentState.POSTED, desk.nextNumber(original.kind(), date),
                documents.nextSeq(), original.taxMode(),
                original.typed().on(date).at(minute),
                original.lines().stream().map(DocumentLine::negated).toList(), original.amounts().negated(),
                original.id(), original.split(), Money.ZERO, Money.ZERO,
                new Document.Trail(now, now, actor, null, 1));
    }

    private Poster.Goods goods(Document original, Document red) {
        if (Posting.comesLater(original.kind())) {
            return charge(original, red);
        }
        List<Movement> moved = valuations.of(original.id());
        return original.typed().date().equals(red.typed().date()) ? passOver(moved) : mirror(moved);
    }

    /// On its original's date: both are passed over, as if neither existed.
    private Poster.Goods passOver(List<Movement> moved) {
        valuations.pass(moved);
        List<NewMove> own = moved.stream()
                .map(move -> mirrored(move, Basis.RED).passedOver(new Movement.Stored(
                        move.stored().corrections() - move.stored().value(), -move.stored().adjust(), 0, 0, 0)))
                .toList();
        return new Poster.Goods(own, moved, moved.stream().filter(move -> move.quantity() > 0).toList());
    }

    /// Later: at its own place, at the exact original cost.
    private Poster.Goods mirror(List<Movement> moved) {
        List<NewMove> own = new ArrayList<>();
        for (Movement move : moved) {
            own.add(switch (move.basis()) {
                case SALE -> mirrored(move, Basis.RETURN);
                case TRANSFER -> mirrored(move, Basis.TRANSFER);
                case REVALUE -> mirrored(move, Basis.REVALUE).worth(Money.ofFen(-move.stored().value()));
                default -> mirrored(move, Basis.RED);
            });
        }
        return Poster.Goods.of(own);
    }

    private static NewMove mirrored(Movement move, Basis basis) {
        return NewMove.of(move.line(), move.product(), move.warehouse(),
                new Quantity(-move.quantity()), basis).carrying(move.id());
    }

    /// A charge or bill comes off its receipt while that month is open; otherwise it is split at its own place with the opposite
    /// sign.
    private Poster.Goods charge(Document original, Document red) {
        DocumentId origin = original.typed().origin();
        if (origin == null) {
            throw new IllegalStateException("a late charge without its receipt");
        }
        Document receipt = documents.get(origin);
        boolean sameDay = original.typed().date().equals(red.typed().date());
        List<Movement> moved = valuations.of(original.id());
        if (original.split()) {
            return sameDay ? passOver(moved) : moves.split(original, receipt, desk.rules().basis(), -1);
        }
        if (desk.isClosed(receipt.typed().date())) {
            return moves.split(original, receipt, desk.rules().basis(), -1);
        }
        valuations.pass(moved);
        List<NewMove> own = moved.stream()
                .map(move -> mirrored(move, Basis.LATE).worth(Money.ofFen(-move.given()))
                        .passedOver(Movement.Stored.NEW)).toList();
        return new Poster.Goods(own, moved.stream().map(move -> valuations.get(move.of())).toList(), List.of());
    }

    /// Matches end with their partner: what two partners settled by one document ends for each.
    private void endMatches(Document original, Document red) {
        LocalDate date = red.typed().date();
        Map<Partner, List<Match>> ended = new LinkedHashMap<>();
        for (Match match : matches.active(original.id())) {
            Partner partner = Headers.partner(!original.kind().isBookCredit() || match.debit().equals(original.id())
                    ? original.typed() : documents.get(match.debit()).typed());
            if (partner != null) {
                ended.computeIfAbsent(partner, _ -> new ArrayList<>()).add(match.endedOn(date));
            }
        }
        ended.forEach((partner, ends) -> poster.match(red.id(), partner, ends));
    }

    private void takeBack(Document original, Document red) {
        LocalDate date = red.typed().date();
        poster.owe(red.id(), MoneyRules.owedNoMore(original, date));
        if (MoneyRules.moneyGoesBack(original)) {
            poster.pay(red.id(), MoneyRules.cash(original).stream().map((CashEntry e) -> e.negatedOn(date)).toList());
        }
        endMatches(original, red);
        poster.earn(red.id(), date, commission.of(original.id()).stream().map(CommissionEvent::negated).toList());
    }
}
