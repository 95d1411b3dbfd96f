package org.suanpan.app.scenario;

import java.time.Clock;

import org.suanpan.app.base.TierDesk;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.party.stars.CustomerStars;
import org.suanpan.core.price.Prices;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.Products;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Trading;

/// What a story needs of an open shop.
public record ScenarioShop(UnitOfWork unitOfWork, Trading trading, Books books, Documents documents, Products products,
        Items items, Customers customers, Suppliers suppliers, SalesReps reps, Accounts accounts, Warehouses warehouses,
        Prices prices, BookSettings settings, BookFigures figures, StandingChecks checks, Tiering tiering, Clock clock) {

    /// What decides on customers' tiers beside their sales, talks with them and what the owner thinks of them among it.
    public record Tiering(FollowingUp talks, CustomerStars stars, TierDesk desk) {}
}
