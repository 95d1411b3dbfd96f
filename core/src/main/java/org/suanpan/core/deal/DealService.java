package org.suanpan.core.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Customers;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Trading;

/// Keeps deals and their steps.
public final class DealService implements Dealing {

    private final UnitOfWork unitOfWork;
    private final Deals deals;
    private final Customers customers;
    private final Trading trading;
    private final Clock clock;

    public DealService(UnitOfWork unitOfWork, Deals deals, Customers customers, Trading trading, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.deals = deals;
        this.customers = customers;
        this.trading = trading;
        this.clock = clock;
    }

    @Override
    public long open(NewDeal deal, LocalDate day, Actor actor) {
        deal.check();
        return unitOfWork.write(() -> {
            long id = deals.add(deal, clock.instant(), actor);
            deals.move(id, new Move(null, Stage.LEAD, day, "", null), clock.instant(), actor);
            return id;
        });
    }

    @Override
    public void change(long deal, NewDeal now) {
        now.check();
        unitOfWork.write(() -> deals.change(deal, now));
    }

    @Override
    public void move(long deal, Stage to, LocalDate day, String note, Actor actor) {
        step(deal, to, day, note, null, actor);
    }

    @Override
    public void lose(long deal, LostReason reason, String words, LocalDate day, Actor actor) {
        step(deal, Stage.LOST, day, words, reason, actor);
    }

    private void step(long deal, Stage to, LocalDate day, String note, @Nullable LostReason reason, Actor actor) {
        unitOfWork.write(() -> {
            Deal before = deals.get(deal);
            Move move = new Move(before.stage(), to, day, note, reason);
            move.check();
            if (before.stage() == to) {
                throw new Rejected("deal.there-already");
            }
            if (day.isBefore(before.since())) {
                throw new Rejected("deal.day-before", before.since());
            }
            deals.move(deal, move, clock.instant(), actor);
        });
    }

    @Override
    public DocumentId quote(long deal, LocalDate day, Actor actor) {
        Deal known = deals.get(deal);
        if (known.quotation() != null) {
            return known.quotation();
        }
        if (!known.stage().isOpen()) {
            throw new Rejected("deal.over");
        }
        DocumentId draft = trading.saveDraft(Draft.of(DocumentKind.QUOTATION, day).customer(known.customer())
                .rep(customers.get(known.customer()).rep()).remark(known.what()), actor);
        unitOfWork.write(() -> {
            deals.link(deal, draft);
            if (known.stage().compareTo(Stage.QUOTED) < 0 && !day.isBefore(known.since())) {
                deals.move(deal, new Move(known.stage(), Stage.QUOTED, day, "", null), clock.instant(), actor);
            }
        });
        return draft;
    }

    @Override
    public List<Deal> settle(LocalDate day, Actor actor) {
        List<Deal> ordered = deals.ordered();
        if (!ordered.isEmpty()) {
            unitOfWork.write(() -> ordered.forEach(deal -> deals.move(deal.id(), new Move(deal.stage(), Stage.WON,
                    day.isBefore(deal.since()) ? deal.since() : day, deal.orderNumber(), null), clock.instant(), actor)));
        }
        return ordered;
    }

    @Override
    public Deal get(long deal) {
        return deals.get(deal);
    }

    @Override
    public List<Deal> list(@Nullable Stage stage, @Nullable String rep, int limit) {
        return deals.list(stage, rep, limit);
    }

    @Override
    public List<Deal> of(CustomerId customer) {
        return deals.of(customer);
    }

    @Override
    public List<StageSum> sums(@Nullable String rep) {
        return deals.sums(rep);
    }

    @Override
    public List<MoveLine> moves(long deal) {
        return deals.moves(deal);
    }
}
