package org.suanpan.app.base;

import java.nio.file.Path;
import java.util.List;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.base.Changes;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.closing.MonthEnd;
import org.suanpan.core.closing.Wiping;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.Numbering;
import org.suanpan.core.importing.Importing;
import org.suanpan.core.importing.bill.BillBooking;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountService;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Months;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.buy.BuyQueries;
import org.suanpan.core.trade.closing.Closings;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.closing.day.DayEnd;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.core.trade.control.Reservations;

/// One open data file with everything screens and commands may ask of it. Closing it closes the file.
public interface Shop extends AutoCloseable {

    Path file();

    UnitOfWork unitOfWork();

    Changes changes();

    CustomerQueries customers();

    Customers customerRecords();

    Suppliers suppliers();

    /// Everything about the pool of customers and suppliers.
    Pool pool();

    SalesReps salesReps();

    ProductQueries products();

    ProductKeeping productKeeping();

    SalesQueries sales();

    /// Documents of every kind and their life.
    Trading trading();

    LateRate lateRate();

    Months months();

    /// What closed months have stored.
    Closings closings();

    Confirming confirming();

    MonthEnd monthEnd();

    DayEnd dayEnd();

    BillBooking billBooking();

    Wiping wiping();

    Documents documents();

    DocumentQueries documentQueries();

    BuyQueries buyQueries();

    Items items();

    Prices prices();

    PriceSheets priceSheets();

    /// Files kept with products and documents.
    Attachments attachments();

    Attaching attaching();

    Pricing pricing();

    Promotions promotions();

    Promoting promoting();

    Warehouses warehouses();

    StockQueries stock();

    BookSettings bookSettings();

    NumberFormats numberFormats();

    Numbering numbering();

    PricePolicies pricePolicies();

    Accounts accounts();

    AccountQueries accountQueries();

    AccountService accountKeeping();

    BookFigures bookFigures();

    TrackedStock trackedStock();

    BatchQueries batches();

    CustomerKeeping customerKeeping();

    Promises promises();

    Reservations reservations();

    DashboardQueries dashboard();

    Importing importing();

    /// Everything about customers' tiers.
    TierRoom tiers();

    default Tiering tiering() {
        return tiers().tiering();
    }

    Pay pay();

    default Commissioning commissioning() {
        return pay().commissioning();
    }

    ReportRunner reports();

    ReportQueries reportQueries();

    FilePorts files();

    default ListExport lists() {
        return files().lists();
    }

    /// What partners owe on any day, and their statements.
    OwingQueries owing();

    default StatementExport statements() {
        return files().statements();
    }

    StandingChecks checks();

    BackupService backups();

    StoreFacts facts();

    @Override
    void close();

    /// Opens data files; the one implementation stands in the wiring.
    interface Opener {

        /// `create`: a missing file becomes an empty shop. Refuses what cannot be opened, in one sentence.
        Shop open(Path file, boolean create);

        /// Puts a proven backup in the place of the data file; the old file is kept beside it and returned (an empty
        /// path when there was none).
        Path restore(Path backup, Path file);

        /// The open shop as one of the people in it sees it, without asking for a PIN: whoever runs commands has the file. Refuses a name that is
        /// not there.
        Shop seenBy(Shop shop, String name);

        /// The reports there are; no data file is needed to list them.
        List<ReportDescriptor> reports();

        /// Opens a copy read-only and runs every check on it; refuses with the first thing that is wrong.
        BackupRecord verify(Path backup);
    }
}
