package org.suanpan.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.base.Changes;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.closing.ClosingQueries;
import org.suanpan.core.closing.TrialBooks;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.document.Periods;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.bill.BillRows;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.ledger.CashBook;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.posting.ReplayCheck;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductParts;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.product.Products;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.policy.OpenOrders;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.buy.BuyQueries;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.core.trade.control.Reservations;
import org.suanpan.persistence.admin.AdminStore;
import org.suanpan.persistence.attach.AttachStore;
import org.suanpan.persistence.closing.ClosingStore;
import org.suanpan.persistence.commission.CommissionStore;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.Store;
import org.suanpan.persistence.document.DocumentStore;
import org.suanpan.persistence.importing.ImportingStore;
import org.suanpan.persistence.ledger.LedgerStore;
import org.suanpan.persistence.party.PartyStore;
import org.suanpan.persistence.price.PriceStore;
import org.suanpan.persistence.product.ProductStore;
import org.suanpan.persistence.report.ReportStore;
import org.suanpan.persistence.sale.SaleStore;
import org.suanpan.persistence.stock.StockStore;
import org.suanpan.persistence.stock.batch.BatchStore;
import org.suanpan.persistence.tier.TierStore;
import org.suanpan.persistence.trade.TradeStore;
import org.suanpan.persistence.voice.VoiceStore;

/// The open data file and every port of the core that stands on it. One instance a file; close it.
public final class Database implements AutoCloseable {

    /// Names are found by their own letters only; the program gives a [SearchKeys] that knows pinyin.
    private static final SearchKeys PLAIN = name -> name.toLowerCase(Locale.ROOT);

    private final Store store;
    private final PartyStore party;
    private final ProductStore product;
    private final PriceStore price;
    private final AttachStore attach;
    private final StockStore stock;
    private final BatchStore batch;
    private final DocumentStore document;
    private final TradeStore trade;
    private final LedgerStore ledger;
    private final CommissionStore commission;
    private final SaleStore sale;
    private final AdminStore admin;
    private final ImportingStore importing;
    private final TierStore tier;
    private final ReportStore report;
    private final ClosingStore closing;

    private Database(Store store, SearchKeys searchKeys) {
        Sessions sessions = store.sessions();
        this.store = store;
        this.party = PartyStore.over(sessions, searchKeys);
        this.product = ProductStore.over(sessions, searchKeys);
        this.price = PriceStore.over(sessions, party.segments());
        this.attach = AttachStore.over(sessions);
        this.stock = StockStore.over(sessions);
        this.batch = BatchStore.over(sessions);
        this.document = DocumentStore.over(sessions);
        this.trade = TradeStore.over(sessions);
        this.ledger = LedgerStore.over(sessions);
        this.commission = CommissionStore.over(sessions);
        this.sale = SaleStore.over(sessions);
        this.admin = AdminStore.over(sessions);
        this.importing = ImportingStore.over(sessions);
        this.tier = TierStore.over(sessions, ledger.owing());
        this.report = ReportStore.over(sessions);
        this.closing = ClosingStore.over(sessions, document.numberFormats());
    }

    /// Opens an existing file. Refuses plainly what is missing, empty, foreign, newer, locked, read-only or damaged.
    public static Database open(Path file) {
        return open(file, PLAIN);
    }

    /// The same; `searchKeys` makes the hidden texts by which new customers, suppliers and products are found.
    public static Database open(Path file, SearchKeys searchKeys) {
        return new Database(Store.open(file, false, StoreMappers.ALL), searchKeys);
    }

    /// Opens the file, making an empty shop first where there is none.
    public static Database openOrCreate(Path file) {
        return openOrCreate(file, PLAIN);
    }

    public static Database openOrCreate(Path file, SearchKeys searchKeys) {
        return new Database(Store.open(file, true, StoreMappers.ALL), searchKeys);
    }

    /// Puts a proven backup in the place of a data file that is not in use; gives where the old file is kept, empty
    /// when there was none. A bad backup is refused and changes nothing.
    public static Optional<Path> restore(Path backup, Path file, Clock clock) {
        return AdminStore.restore(backup, file, clock);
    }

    /// Opens a copy read-only and runs every check on it; refuses with the first thing that is wrong.
    public static BackupRecord verify(Path backup, Clock clock) {
        return AdminStore.verify(backup, clock);
    }

    public UnitOfWork unitOfWork() {
        return store.sessions();
    }

    public Changes changes() {
        return store.sessions();
    }

    @Override
    public void close() {
        store.close();
    }

    public SalesReps salesReps() {
        return party.salesReps();
    }

    public Customers customers() {
        return party.customers();
    }

    public Suppliers suppliers() {
        return party.suppliers();
    }

    public CustomerQueries customerQueries() {
        return party.customerQueries();
    }

    /// What is kept of customers and suppliers beside their main rows.
    public PoolPorts pool() {
        return PoolPorts.over(party, store.sessions(), trade.settings());
    }

    public Products products() {
        return product.products();
    }

    public ProductQueries productQueries() {
        return product.productQueries();
    }

    public ProductParts productParts() {
        return product.parts();
    }

    public Prices prices() {
        return price.prices();
    }

    public Attachments attachments() {
        return attach.files();
    }

    public PriceSheets priceSheets() {
        return price.sheets();
    }

    public PricePolicies pricePolicies() {
        return price.policies();
    }

    public Promotions promotions() {
        return price.promotions();
    }

    public Warehouses warehouses() {
        return stock.warehouses();
    }

    public StockQueries stockQueries() {
        return stock.queries();
    }

    public NumberSeries numberSeries() {
        return document.numberSeries();
    }

    public NumberFormats numberFormats() {
        return document.numberFormats();
    }

    public Periods periods() {
        return document.periods();
    }

    public Items items() {
        return product.items();
    }

    /// Everything documents need.
    public Books.Ports bookPorts() {
        return new Books.Ports(unitOfWork(), documents(), bookSettings(), periods(), numberSeries(), items(), warehouses(),
                customers(), suppliers(), trade.movements(), valuations(), partnerLedger(), matchBook(), cashBook(),
                commission.book(), trackedStock(), prices(), pricePolicies(), trade.promises(),
                trade.reservations(), closing.closings(), closing.confirmations(), bookFigures(), trade.merges(), closing.days(),
                accountQueries());
    }

    public ClosingQueries closingQueries() {
        return closing.queries();
    }

    public TrialBooks trialBooks() {
        return closing.trial();
    }

    public Reservations reservations() {
        return trade.reservations();
    }

    public Promises promises() {
        return trade.promises();
    }

    public TrackedStock trackedStock() {
        return batch.tracked();
    }

    public BatchQueries batchQueries() {
        return batch.queries();
    }

    public Documents documents() {
        return trade.documents();
    }

    public BookSettings bookSettings() {
        return trade.settings();
    }

    public BuyQueries buyQueries() {
        return trade.buying();
    }

    public DocumentQueries documentQueries() {
        return trade.queries();
    }

    public BookFigures bookFigures() {
        return trade.figures();
    }

    public Valuations valuations() {
        return trade.valuations();
    }

    public MatchBook matchBook() {
        return ledger.matchBook();
    }

    public CashBook cashBook() {
        return ledger.cashBook();
    }

    public Accounts accounts() {
        return ledger.accounts();
    }

    public AccountQueries accountQueries() {
        return ledger.accountQueries();
    }

    public PartnerLedger partnerLedger() {
        return ledger.partnerLedger();
    }

    public OwingQueries owing() {
        return ledger.owing();
    }

    public SalesQueries salesQueries() {
        return sale.salesQueries();
    }

    public ImportBatches importBatches() {
        return importing.importBatches();
    }

    public BillRows billRows() {
        return importing.billRows();
    }

    public StoreFacts storeFacts() {
        return admin.storeFacts();
    }

    /// With `full` every page of the file is read and every product replayed from zero as well.
    public StandingChecks standingChecks() {
        return full -> {
            List<CheckResult> results = new ArrayList<>(admin.standingChecks().run(full));
            if (full) {
                List<Movement> different = new ReplayCheck(trade.valuations()).different();
                results.add(new CheckResult("replay", different.size(), different.isEmpty() ? ""
                        : trade.documents().get(new DocumentId(different.getFirst().document())).number().text()));
            }
            return results;
        };
    }

    public BackupService backups(Clock clock) {
        return AdminStore.backups(store.sessions(), clock);
    }

    public TierPorts tierPorts() {
        return tier.ports();
    }

    public OpenOrders openOrders() {
        return tier.orders();
    }

    public CommissionFacts commissionFacts() {
        return commission.facts();
    }

    public CommissionDetails commissionDetails() {
        return commission.details();
    }

    public CommissionStatements commissionStatements() {
        return commission.statements();
    }

    public LateRate lateRate() {
        return report.lateRate();
    }

    public ReportQueries reports() {
        return report.reports();
    }

    public DashboardQueries dashboard() {
        return report.dashboard();
    }
}
