package org.suanpan.app.boot;

import java.nio.file.Path;
import java.time.Clock;

import org.suanpan.app.base.FilePorts;
import org.suanpan.app.base.Pay;
import org.suanpan.app.base.PayingFacts;
import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Pool;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.TierRoom;
import org.suanpan.app.scenario.ScenarioShop;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.attach.AttachService;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.base.Changes;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.closing.ClosingService;
import org.suanpan.core.closing.MonthEnd;
import org.suanpan.core.closing.WipeService;
import org.suanpan.core.closing.Wiping;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.Numbering;
import org.suanpan.core.importing.ImportService;
import org.suanpan.core.importing.Importing;
import org.suanpan.core.importing.bill.BillBooking;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountService;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.price.BookedPrices;
import org.suanpan.core.price.PolicyService;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PriceService;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.PromotionService;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.product.ProductService;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.core.report.profit.LateRateService;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.Books;
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
import org.suanpan.core.trade.control.RulesService;
import org.suanpan.persistence.Database;
import org.suanpan.reports.ReportCatalog;
import org.suanpan.reports.Spreadsheets;

/// The wiring: the one place that says `new …Service`, over one open data file.
final class OpenShop implements Shop {

    static final String VERSION = "0.1.0";

    private final Database database;
    private final Path file;
    private final Clock clock;
    private final Sentences sentences;
    private final Books books;
    private final Pool pool;

    OpenShop(Database database, Path file, Clock clock, Sentences sentences) {
        this.database = database;
        this.file = file;
        this.clock = clock;
        this.sentences = sentences;
        this.books = Books.over(database.bookPorts(), clock);
        this.pool = PoolWiring.over(database, books, clock);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public Changes changes() {
        return database.changes();
    }

    @Override
    public CustomerQueries customers() {
        return database.customerQueries();
    }

    @Override
    public Suppliers suppliers() {
        return database.suppliers();
    }

    @Override
    public SalesReps salesReps() {
        return database.salesReps();
    }

    @Override
    public ProductQueries products() {
        return database.productQueries();
    }

    @Override
    public ProductKeeping productKeeping() {
        return new ProductService(database.unitOfWork(), database.products(), database.items(), database.productParts(),
                new BookedPrices(database.prices(), clock));
    }

    @Override
    public Pool pool() {
        return pool;
    }

    @Override
    public CustomerKeeping customerKeeping() {
        return new CustomerService(database.unitOfWork(), database.customers());
    }

    @Override
    public Promises promises() {
        return database.promises();
    }

    @Override
    public Reservations reservations() {
        return database.reservations();
    }

    @Override
    public SalesQueries sales() {
        return database.salesQueries();
    }

    @Override
    public DashboardQueries dashboard() {
        return database.dashboard();
    }

    @Override
    public Importing importing() {
        return new ImportService(Spreadsheets.reader(), database.importBatches(), Spreadsheets.rejects(sentences::say),
                database.unitOfWork(), new PinyinKeys(), clock);
    }

    @Override
    public TierRoom tiers() {
        return RuleWiring.tiers(database, pool.tiers().tiering());
    }

    @Override
    public Pay pay() {
        return RuleWiring.pay(database, trading(), clock);
    }

    @Override
    public ReportQueries reportQueries() {
        return database.reports();
    }

    @Override
    public ReportRunner reports() {
        return new ReportCatalog(database.reports(), VERSION);
    }

    @Override
    public FilePorts files() {
        return new FilePorts(Spreadsheets.reader(), Spreadsheets.lists(VERSION), Spreadsheets.statements(VERSION), Spreadsheets.comparisons(VERSION),
                new PayingFacts(database.storeFacts(), database.attachments(), database.unitOfWork()), Spreadsheets.papers(VERSION), Spreadsheets.printers());
    }

    @Override
    public OwingQueries owing() {
        return database.owing();
    }

    @Override
    public StandingChecks checks() {
        return database.standingChecks();
    }

    @Override
    public BackupService backups() {
        return database.backups(clock);
    }

    @Override
    public StoreFacts facts() {
        return database.storeFacts();
    }

    @Override
    public Trading trading() {
        return books.trading();
    }

    @Override
    public LateRate lateRate() {
        return new LateRateService(database.unitOfWork(), database.lateRate());
    }

    @Override
    public Months months() {
        return books.months();
    }

    @Override
    public Closings closings() {
        return database.bookPorts().closings();
    }

    @Override
    public Confirming confirming() {
        return books.confirming();
    }

    @Override
    public DayEnd dayEnd() {
        return books.days();
    }

    @Override
    public MonthEnd monthEnd() {
        return new ClosingService(months(), closings(), database.closingQueries(), checks(), backups(), clock);
    }

    @Override
    public BillBooking billBooking() {
        return new BillBooking(database.unitOfWork(), database.billRows(), trading(), clock);
    }

    @Override
    public Wiping wiping() {
        return new WipeService(database.unitOfWork(), database.trialBooks(), months(), checks(), backups(), file, clock);
    }

    @Override
    public Documents documents() {
        return database.documents();
    }

    @Override
    public BuyQueries buyQueries() {
        return database.buyQueries();
    }

    @Override
    public DocumentQueries documentQueries() {
        return database.documentQueries();
    }

    @Override
    public Items items() {
        return database.items();
    }

    @Override
    public Prices prices() {
        return database.prices();
    }

    @Override
    public PriceSheets priceSheets() {
        return database.priceSheets();
    }

    @Override
    public Attachments attachments() {
        return database.attachments();
    }

    @Override
    public Attaching attaching() {
        return new AttachService(database.unitOfWork(), database.attachments(), clock);
    }

    @Override
    public Pricing pricing() {
        return new PriceService(database.unitOfWork(), database.prices(), database.priceSheets(), clock);
    }

    @Override
    public Promotions promotions() {
        return database.promotions();
    }

    @Override
    public Promoting promoting() {
        return new PromotionService(database.unitOfWork(), database.promotions(), clock);
    }

    @Override
    public Warehouses warehouses() {
        return database.warehouses();
    }

    @Override
    public StockQueries stock() {
        return database.stockQueries();
    }

    @Override
    public BookSettings bookSettings() {
        return new RulesService(database.unitOfWork(), database.bookSettings());
    }

    @Override
    public NumberFormats numberFormats() {
        return database.numberFormats();
    }

    @Override
    public Numbering numbering() {
        return new Numbering(database.unitOfWork(), database.numberFormats());
    }

    @Override
    public PricePolicies pricePolicies() {
        return new PolicyService(database.unitOfWork(), database.pricePolicies());
    }

    @Override
    public Accounts accounts() {
        return database.accounts();
    }

    @Override
    public AccountQueries accountQueries() {
        return database.accountQueries();
    }

    @Override
    public AccountService accountKeeping() {
        return new AccountService(database.unitOfWork(), database.accounts(), database.cashBook());
    }

    @Override
    public BookFigures bookFigures() {
        return database.bookFigures();
    }

    @Override
    public TrackedStock trackedStock() {
        return database.trackedStock();
    }

    @Override
    public BatchQueries batches() {
        return database.batchQueries();
    }

    ScenarioShop stories() {
        return RuleWiring.stories(database, trading(), books, clock);
    }

    @Override
    public Customers customerRecords() {
        return database.customers();
    }

    @Override
    public void close() {
        database.close();
    }
}
