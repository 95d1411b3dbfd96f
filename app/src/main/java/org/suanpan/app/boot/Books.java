package org.suanpan.app.boot;

import java.time.Clock;

import org.suanpan.core.posting.Poster;
import org.suanpan.core.posting.StockReplay;
import org.suanpan.core.trade.Desk;
import org.suanpan.core.trade.MonthService;
import org.suanpan.core.trade.Months;
import org.suanpan.core.trade.Posting;
import org.suanpan.core.trade.Reversing;
import org.suanpan.core.trade.TradeService;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.rule.MoveRules;
import org.suanpan.core.trade.rule.Settler;
import org.suanpan.persistence.Database;

/// The wiring of documents and books.
final class Books {

    private final Trading trading;
    private final Months months;

    Books(Database database, Clock clock) {
        Poster poster = new Poster(database.movementBook(), new StockReplay(database.valuations()),
                database.partnerLedger(), database.matchBook(), database.cashBook(), database.commissionBook());
        Desk desk = new Desk(database.bookSettings(), database.periods(), database.numberSeries(), database.items(),
                database.warehouses(), database.documents(), poster);
        MoveRules moves = new MoveRules(database.items(), database.valuations());
        Settler settler = new Settler(database.documents(), database.customers(), database.suppliers(), database.items(),
                database.valuations());
        Posting posting = new Posting(database.documents(), settler, moves, desk, poster, database.matchBook());
        Reversing reversing = new Reversing(database.documents(), desk, moves, poster, database.matchBook(),
                database.commissionBook(), database.valuations());
        trading = new TradeService(database.unitOfWork(), database.documents(), posting, reversing, clock);
        months = new MonthService(database.unitOfWork(), database.periods(), clock);
    }

    Trading trading() {
        return trading;
    }

    Months months() {
        return months;
    }
}
