package org.suanpan.app.boot;

import java.util.List;

import org.suanpan.app.admin.AdminScreens;
import org.suanpan.app.base.AsOf;
import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Command;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Exports;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Jobs;
import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Refresh;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.Theme;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.base.Undoing;
import org.suanpan.app.base.Work;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.closing.ClosingScreens;
import org.suanpan.app.closing.day.DayScreens;
import org.suanpan.app.commission.CommissionScreens;
import org.suanpan.app.commission.plan.PlanNames;
import org.suanpan.app.deal.DealPorts;
import org.suanpan.app.deal.DealScreens;
import org.suanpan.app.followup.FollowUpScreens;
import org.suanpan.app.goal.GoalPorts;
import org.suanpan.app.goal.GoalScreens;
import org.suanpan.app.importing.ImportScreens;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.kit.attach.Thumbnails;
import org.suanpan.app.kit.both.BothPorts;
import org.suanpan.app.ledger.LedgerScreens;
import org.suanpan.app.ledger.due.DueScreens;
import org.suanpan.app.loyalty.LoyaltyScreens;
import org.suanpan.app.loyalty.PointsPorts;
import org.suanpan.app.party.CardParts;
import org.suanpan.app.party.PartyPorts;
import org.suanpan.app.party.PartyScreens;
import org.suanpan.app.party.TagFinder;
import org.suanpan.app.party.owner.OwnerScreens;
import org.suanpan.app.party.supplier.SupplierScreens;
import org.suanpan.app.price.PricePorts;
import org.suanpan.app.price.PriceScreens;
import org.suanpan.app.product.ProductPorts;
import org.suanpan.app.product.ProductScreens;
import org.suanpan.app.profit.ProfitScreens;
import org.suanpan.app.report.ReportScreens;
import org.suanpan.app.sale.SaleScreens;
import org.suanpan.app.shell.PaletteViewModel;
import org.suanpan.app.shell.ShellView;
import org.suanpan.app.shell.ShellViewModel;
import org.suanpan.app.staff.Admission;
import org.suanpan.app.staff.StaffScreens;
import org.suanpan.app.stock.StockScreens;
import org.suanpan.app.stock.batch.BatchScreens;
import org.suanpan.app.tier.TierScreens;
import org.suanpan.app.tier.policy.PolicyScreens;
import org.suanpan.app.today.TodayScreens;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.TradeScreens;
import org.suanpan.app.trade.bill.BillScreens;
import org.suanpan.app.trade.count.CountScreens;
import org.suanpan.app.trade.exchange.ExchangeScreens;
import org.suanpan.app.trade.paper.PaperFinder;
import org.suanpan.app.trade.paper.ParkedViewModel;
import org.suanpan.app.voice.VoicePorts;
import org.suanpan.app.voice.VoiceScreens;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.staff.Here;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.reports.Spreadsheets;

/// The screens over one open shop.
public final class ShopFrame {

    /// What the window lends.
    record Look(Text text, Theme theme, Dialogs dialogs, Work work, Here here) {}

    private final Shop shop;
    private final Desk desk;
    private final ShellViewModel shell;
    private final PaletteViewModel palette;
    private final ShellView root;
    private final PolicyScreens policies;

    ShopFrame(ShopWindow window, WindowStart start, Shop shop, Look look) {
        this.shop = shop;
        desk = desk(start, shop, look);
        new StaffScreens(desk, shop.pool().staff(), shop.salesReps());
        desk.figures().costBasis().set(shop.bookSettings().rules().basis());
        FollowUpScreens followUps = new FollowUpScreens(desk, shop.pool().followUps(), shop.customerRecords());
        LoyaltyScreens loyalty = new LoyaltyScreens(desk, new PointsPorts(shop.pool().loyalty(), shop.pool().rebates(), shop.documentQueries(),
                shop.customerRecords()));
        OwnerScreens owners = new OwnerScreens(desk, shop.pool().owning(), shop.pool().commons());
        DealScreens deals = new DealScreens(desk, new DealPorts(shop.pool().deals(), shop.customers(), shop.pool().parties(), shop.salesReps()),
                shop.changes());
        DueScreens due = new DueScreens(desk, shop.owing(), shop.customerKeeping(), shop.files().paying());
        VoiceScreens voice = new VoiceScreens(desk, look.dialogs(), new VoicePorts(shop.pool().voice(), shop.pool().followUps(), shop.customers(),
                shop.customerRecords(), shop.salesReps(), shop.documents()), due::reminder);
        new TodayScreens(desk, shop.dashboard(), shop.documentQueries(), shop.facts(), () -> List.of(owners.warned(), voice.due()), () -> desk.jobs().start(
                look.text().of("shell.making-sample"), start.sample()::apply, window::open));
        BothPorts both = new BothPorts(shop.owing(), shop.customerKeeping(), shop.trading());
        Shelves shelves = new Shelves(desk, look.dialogs(), shop.attachments(), shop.attaching(), new Thumbnails(desk, shop.attachments()));
        PartyScreens party = new PartyScreens(desk, new PartyPorts(shop.customers(), shop.customerKeeping(), shop.prices(), shop.pricing(),
                shop.bookFigures(), shop.promises(), shop.confirming(), shop.pool(), shop.salesReps(), shop.suppliers(), both,
                new CardParts(owners::history, deals::of, who -> Nodes.column(Style.COLUMN, loyalty.section(who), voice.card(who), followUps.timeline(who))), shelves));
        new GoalScreens(desk, new GoalPorts(shop.pool().goals(), shop.pool().followUps(), shop.salesReps(),
                new GoalPorts.OwnPay(shop.pay().sheets(), shop.pay().next())));
        new SupplierScreens(desk, shop.pool(), both, shelves, shop.items());
        ProductScreens products = new ProductScreens(desk, look.dialogs(), new ProductPorts(shop.products(),
                shop.productKeeping(), shop.prices(), shop.warehouses(), shelves));
        new SaleScreens(desk, shop.sales());
        TradePorts trade = new TradePorts(new UndoableTrading(shop.trading(), shop.documents(), desk.undoing(), desk.text()), shop.documents(), shop.documentQueries(), shop.items(),
                shop.warehouses(), shop.salesReps(), shop.customerRecords(), shop.suppliers(), shop.bookFigures(),
                shop.bookSettings(), shop.accounts(), shop.stock(), shop.prices(), shop.trackedStock(),
                shop.productKeeping(), shop.promotions(), shop.pricePolicies(), shop.buyQueries(), shelves.thumbnails(),
                shop.promises(), shop.reservations(), shop.products(), shop.accountQueries(), shop.pay().worth());
        new TradeScreens(desk, trade, shelves);
        new ExchangeScreens(desk, trade);
        new CountScreens(desk, look.dialogs(), trade, Spreadsheets.reader());
        new BillScreens(desk, look.dialogs(), trade, shop.billBooking(), Spreadsheets.reader());
        new PriceScreens(desk, new PricePorts(shop.pricing(), shop.prices(), shop.priceSheets(), shop.items(),
                shop.documentQueries(), shop.promotions(), shop.promoting(), shop.pool().segments()));
        new StockScreens(desk, shop.stock(), shop.items(), shop.warehouses());
        new BatchScreens(desk, shop.batches());
        PaperDesk paper = paper(start, look);
        new LedgerScreens(desk, look.dialogs(), both, shop.files(), new LedgerScreens.Accounting(shop.accountQueries(), shop.accountKeeping()), paper);
        new TierScreens(desk, shop.tiers(), shop.pool().followUps(), shop.customerKeeping());
        new ProfitScreens(desk, shop.reportQueries());
        policies = new PolicyScreens(desk, shop.pool().tiers(), shop.prices(), shop.customerRecords());
        new CommissionScreens(desk, look.dialogs(), shop.pay(), new PlanNames(shop.products(), shop.customerRecords(), shop.salesReps()), paper);
        new ImportScreens(desk, look.dialogs(), shop.importing(), Actor.OWNER);
        keeping(start, look);
        Admission admission = new Admission(look.here());
        List<Command> commands = admission.commands(Commands.of(desk, new Doings(window)));
        SearchKeys keys = new PinyinKeys();
        palette = new PaletteViewModel(desk, commands, List.of(party, products, new PaperFinder(desk, shop.documentQueries()),
                new TagFinder(shop.customers(), desk.text(), keys)), keys);
        shell = new ShellViewModel(desk, start.clock(), shop.facts(), Commands.navigation().stream().filter(item -> admission.offers(item.words())).toList(), commands, palette);
        root = new ShellView(shell, look.theme());
    }

    private static Desk desk(WindowStart start, Shop shop, Look look) {
        Jobs jobs = new Jobs(look.work());
        Refresh refresh = new Refresh(shop.changes(), look.work());
        AsOf asOf = new AsOf(start.clock());
        TierNames tiers = new TierNames(refresh, asOf, look.text().of("tier.rules.reading"),
                day -> shop.pool().tiers().policing().inForce(day).tiers().stream().map(TierTerms::name).toList());
        return new Desk(look.text(), new Figures(look.text()), look.work(), jobs, refresh, new Navigator(), asOf, look.theme(),
                start.preferences(), new Exports(look.text(), jobs, shop.lists(), () -> shop.facts().info().shopName(),
                        look.dialogs()::openWithDesktop), new Undoing(look.text(), look.work()), look.here(), tiers);
    }

    private PaperDesk paper(WindowStart start, Look look) {
        return new PaperDesk(desk.exports(), look.dialogs(), start.preferences(), desk.asOf(), shop.files().papers(), shop.files().printers());
    }

    /// What is done once a week, a day, a month, or once.
    private void keeping(WindowStart start, Look look) {
        new ReportScreens(desk, look.dialogs(), shop.reports(), shop.facts(), start.clock());
        new DayScreens(desk, shop.dayEnd());
        new ClosingScreens(desk, shop.monthEnd(), new BackupFolder(start.preferences(), look.text()), shop.file());
        new AdminScreens(desk, look.dialogs(), shop, start.preferences());
    }

    /// Behind what the first page asks.
    void prepare() {
        palette.prepare();
        policies.keepUp(words -> shell.notice().set(new ShellViewModel.Notice(words, new Screen.Tiers(Screen.Tiers.Part.BOARD))));
    }

    /// The program did not end by itself: says how many drafts were kept.
    void tellOfDrafts() {
        desk.work().read(desk.text().of("trade.reading-list"), () -> ParkedViewModel.count(shop.documentQueries(), shop.documents()))
                .onSuccess(count -> shell.leftDrafts().set(count)).run();
    }

    public Shop shop() {
        return shop;
    }

    public Desk desk() {
        return desk;
    }

    public Navigator navigator() {
        return desk.navigator();
    }

    public ShellView root() {
        return root;
    }

    private final class Doings implements Commands.Frame {

        private final ShopWindow window;

        Doings(ShopWindow window) {
            this.window = window;
        }

        @Override
        public void palette() {
            palette.show();
        }

        @Override
        public void help() {
            shell.help().set(!shell.help().get());
        }

        @Override
        public void fold() {
            shell.folded().set(!shell.folded().get());
        }

        @Override
        public void nextRegion() {
            root.nextRegion();
        }

        @Override
        public void switchPerson() {
            window.ask();
        }

        @Override
        public void fullScreen() {
            window.toggleFullScreen();
        }
    }
}
