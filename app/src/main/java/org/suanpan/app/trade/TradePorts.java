package org.suanpan.app.trade;

import org.suanpan.app.kit.attach.Thumbnails;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.buy.BuyQueries;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.core.trade.control.Reservations;
import org.suanpan.core.trade.worth.OrderWorth;

/// What the screens of documents ask.
public record TradePorts(Trading trading, Documents documents, DocumentQueries queries, Items items, Warehouses warehouses,
        SalesReps reps, Customers customers, Suppliers suppliers, BookFigures figures, BookSettings settings,
        Accounts accounts, StockQueries stock, Prices prices,
        TrackedStock tracked, ProductKeeping keeping, Promotions promotions,
        PricePolicies policies, BuyQueries buying, Thumbnails thumbnails, Promises promises,
        Reservations reservations, ProductQueries products, AccountQueries accountQueries, OrderWorth worth) {}
