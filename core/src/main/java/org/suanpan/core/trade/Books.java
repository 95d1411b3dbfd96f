package org.suanpan.core.trade;

import java.time.Clock;

import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.document.Periods;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.CashBook;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.posting.StockReplay;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.Prices;
import org.suanpan.core.product.Items;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.stock.cost.MovementBook;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.closing.Closings;
import org.suanpan.core.trade.closing.ConfirmationService;
import org.suanpan.core.trade.closing.Confirmations;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.closing.Locks;
import org.suanpan.core.trade.closing.day.DayClosings;
import org.suanpan.core.trade.closing.day.DayEnd;
import org.suanpan.core.trade.closing.day.DayService;
import org.suanpan.core.trade.control.CreditControl;
import org.suanpan.core.trade.control.Deposits;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.core.trade.control.Reservations;
import org.suanpan.core.trade.control.ReservedGoods;
import org.suanpan.core.trade.control.SaleControls;
import org.suanpan.core.trade.merge.MergeService;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.core.trade.merge.Merging;
import org.suanpan.core.trade.rule.MoveRules;
import org.suanpan.core.trade.rule.PriceGuard;
import org.suanpan.core.trade.rule.Settler;
import org.suanpan.core.trade.rule.Shortage;
import org.suanpan.core.trade.rule.TrackedGoods;

/// Documents and books joined together over the ports of one data file.
public record Books(Trading trading, Months months, Confirming confirming, Merging merging, DayEnd days) {

    /// Everything documents need of a data file.
    public record Ports(UnitOfWork unitOfWork, Documents documents, BookSettings settings, Periods periods,
            NumberSeries numbers, Items items, Warehouses warehouses, Customers customers, Suppliers suppliers,
            MovementBook movements, Valuations valuations, PartnerLedger partners, MatchBook matches, CashBook cash,
            CommissionBook commission, TrackedStock tracked, Prices prices, PricePolicies policies, Promises promises,
            Reservations reservations, Closings closings, Confirmations confirmations, BookFigures figures, Merges merges,
            DayClosings days, AccountQueries accounts) {}

    public static Books over(Ports ports, Clock clock) {
        Poster poster = new Poster(ports.movements(), new StockReplay(ports.valuations()), ports.partners(),
                ports.matches(), ports.cash(), ports.commission());
        TrackedGoods tracked = new TrackedGoods(ports.items(), ports.tracked());
        Desk desk = new Desk(ports.settings(), new Locks(ports.periods(), ports.confirmations(), ports.days()), ports.numbers(), ports.documents(), poster,
                new Shortage(ports.items(), ports.warehouses(), ports.documents()), tracked);
        MoveRules moves = new MoveRules(ports.items(), ports.valuations());
        Settler settler = new Settler(ports.documents(), ports.customers(), ports.suppliers(), ports.items(),
                ports.valuations(), tracked);
        Deposits deposits = new Deposits(ports.matches(), ports.promises());
        Posting posting = new Posting(ports.documents(), settler, moves, desk, ports.matches(),
                new SaleControls(new CreditControl(ports.customers(), ports.partners(), ports.promises(), deposits), deposits,
                        new ReservedGoods(ports.items(), ports.reservations()), ports.reservations()),
                new PriceGuard(ports.items(), ports.prices(), ports.policies()));
        Reversing reversing = new Reversing(ports.documents(), desk, moves, poster, ports.matches(), ports.commission(),
                ports.valuations());
        Trading trading = new TradeService(ports.unitOfWork(), ports.documents(), posting, reversing, clock);
        return new Books(trading,
                new MonthService(ports.unitOfWork(), ports.periods(), ports.closings(), clock),
                new ConfirmationService(ports.unitOfWork(), ports.confirmations(), ports.figures(), clock),
                new MergeService(ports.unitOfWork(), ports.merges(), poster, clock),
                new DayService(ports.unitOfWork(), trading, ports.days(), ports.figures(), ports.accounts(), clock));
    }
}
