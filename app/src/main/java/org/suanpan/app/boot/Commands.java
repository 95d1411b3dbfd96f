package org.suanpan.app.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.PartyScreen.Say.Saying;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.Theme;
import org.suanpan.app.shell.NavItem;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.record.PartyKind;

/// What can be done from anywhere, with its key.
final class Commands {

    /// The window's own doings, which exist only once it is built.
    interface Frame {

        void palette();

        void help();

        void fold();

        void nextRegion();

        void fullScreen();

        /// Asks who is here, or opens the page of people where there is nobody to ask for.
        void switchPerson();
    }

    /// What the palette begins, the daily ones first.
    private static final List<DocumentKind> WRITTEN = List.of(DocumentKind.GOODS_RECEIPT, DocumentKind.SALES_RETURN,
            DocumentKind.SALES_ORDER, DocumentKind.QUOTATION, DocumentKind.PURCHASE_RETURN, DocumentKind.PURCHASE_ORDER,
            DocumentKind.PROVISIONAL_RECEIPT, DocumentKind.LATE_CHARGE, DocumentKind.STOCKTAKE, DocumentKind.TRANSFER, DocumentKind.SCRAP,
            DocumentKind.OTHER_IN, DocumentKind.OTHER_OUT, DocumentKind.ASSEMBLY, DocumentKind.DISASSEMBLY,
            DocumentKind.COST_ADJUSTMENT, DocumentKind.OPENING_STOCK, DocumentKind.OPENING_RECEIVABLE,
            DocumentKind.OPENING_PAYABLE, DocumentKind.EXPENSE, DocumentKind.OTHER_INCOME,
            DocumentKind.ACCOUNT_TRANSFER, DocumentKind.OFFSET, DocumentKind.BALANCE_MOVE, DocumentKind.WRITE_OFF);

    private final Desk desk;
    private final Frame frame;
    private final List<Command> commands = new ArrayList<>();

    private Commands(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    static List<NavItem> navigation() {
        return List.of(
                new NavItem("today.title", MaterialDesignH.HOME_OUTLINE, new Screen.Home()),
                new NavItem("trade.room.SALES", MaterialDesignC.CART_OUTLINE, new Screen.Papers(Screen.Papers.Room.SALES)),
                new NavItem("trade.room.PURCHASES", MaterialDesignT.TRUCK_OUTLINE,
                        new Screen.Papers(Screen.Papers.Room.PURCHASES)),
                new NavItem("stock.room", MaterialDesignW.WAREHOUSE, new Screen.Stock()),
                new NavItem("sale.sales", MaterialDesignT.TEXT_BOX_OUTLINE, Screen.Sales.ALL),
                new NavItem("party.customers", MaterialDesignA.ACCOUNT_GROUP_OUTLINE, Screen.Customers.ALL),
                new NavItem("supplier.title", MaterialDesignF.FACTORY, new Screen.Suppliers(), false),
                new NavItem("product.products", MaterialDesignP.PACKAGE_VARIANT_CLOSED, Screen.Products.ALL),
                new NavItem("trade.room.MONEY", MaterialDesignC.CASH_MULTIPLE, new Screen.Papers(Screen.Papers.Room.MONEY)),
                new NavItem("report.title", MaterialDesignF.FILE_CHART_OUTLINE, new Screen.Reports()),
                new NavItem("importing.title", MaterialDesignI.IMPORT, Screen.Import.EMPTY),
                new NavItem("admin.settings", MaterialDesignC.COG_OUTLINE, new Screen.Settings()));
    }

    static List<Command> of(Desk desk, Frame frame) {
        Commands all = new Commands(desk, frame);
        all.pages();
        all.people();
        all.tabs();
        all.view();
        return List.copyOf(all.commands);
    }

    private void pages() {
        Navigator navigator = desk.navigator();
        int number = 1;
        for (NavItem item : navigation()) {
            if (item.isNumbered()) {
                add(item.words(), item.icon(), number < 10 ? "Alt+" + number++ : "", () -> navigator.open(item.screen()));
            }
        }
        add("trade.kind.DELIVERY", MaterialDesignC.CART_PLUS, "Shortcut+Shift+N", () -> navigator.open(
                new Screen.Write(DocumentKind.DELIVERY, null, null, System.nanoTime())));
        add("counter.title", MaterialDesignC.CASH_REGISTER, "Shortcut+Shift+R", () -> navigator.open(new Screen.Counter()));
        commands.add(Command.yielding("trade.kind.RECEIPT", MaterialDesignC.CASH_PLUS, "F8", () -> navigator.open(
                new Screen.Write(DocumentKind.RECEIPT, null, null, System.nanoTime()))));
        add("trade.kind.PAYMENT", MaterialDesignC.CASH_MINUS, "", () -> navigator.open(
                new Screen.Write(DocumentKind.PAYMENT, null, null, System.nanoTime())));
        add("exchange.title", MaterialDesignS.SWAP_HORIZONTAL, "", () -> navigator.open(new Screen.Exchange(null, System.nanoTime())));
        add("stock.documents", MaterialDesignT.TEXT_BOX_MULTIPLE_OUTLINE, "", () -> navigator.open(
                new Screen.Papers(Screen.Papers.Room.STOCK)));
        for (DocumentKind kind : WRITTEN) {
            add("trade.kind." + kind, MaterialDesignP.PENCIL_PLUS_OUTLINE, "", () -> navigator.open(
                    new Screen.Write(kind, null, null, System.nanoTime())));
        }
        add("account.title", MaterialDesignB.BANK_OUTLINE, "", () -> navigator.open(new Screen.Accounts()));
        add("trade.parked", MaterialDesignP.PAUSE_CIRCLE_OUTLINE, "Shortcut+L", () -> navigator.open(new Screen.Parked()));
        add("shell.undo", MaterialDesignU.UNDO_VARIANT, "", desk.undoing()::takeBack);
        add("price.title", MaterialDesignT.TAG_MULTIPLE_OUTLINE, "", () -> navigator.open(new Screen.Prices()));
        add("price.sheet-new", MaterialDesignC.CASH, "", () -> navigator.open(new Screen.PriceSheetForm()));
        add("product.new", MaterialDesignP.PACKAGE_VARIANT_PLUS, "",
                () -> navigator.open(new Screen.ProductForm(null, System.nanoTime())));
        add("trade.buy-title", MaterialDesignC.CART_ARROW_DOWN, "", () -> navigator.open(new Screen.Buy()));
        add("trade.count-title", MaterialDesignC.CLIPBOARD_LIST_OUTLINE, "", () -> navigator.open(Screen.CountSheets.EMPTY));
        commands.add(Command.of("owing.title", MaterialDesignA.ACCOUNT_CASH_OUTLINE, KeyCode.G, KeyCode.Y, () -> navigator.open(Screen.Owing.ALL)));
        commands.add(Command.of("due.title", MaterialDesignC.CALENDAR_CLOCK, KeyCode.G, KeyCode.U, () -> navigator.open(new Screen.DueCalendar())));
        commands.add(Command.of("profit.title", MaterialDesignC.CHART_BAR, KeyCode.G, KeyCode.P, () -> navigator.open(new Screen.Profit())));
        commands.add(Command.of("tier.rules.title", MaterialDesignS.SCALE_BALANCE, KeyCode.G, KeyCode.Z, () -> navigator.open(new Screen.TierRules(false))));
        commands.add(Command.of("tier.share.title", MaterialDesignP.PACKAGE_VARIANT, KeyCode.G, KeyCode.X, () -> navigator.open(new Screen.Allotment())));
        commands.add(Command.of("board.part.BOARD", MaterialDesignP.PODIUM, KeyCode.G, KeyCode.V, () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.BOARD))));
        commands.add(Command.of("board.part.DESK", MaterialDesignA.ACCOUNT_CLOCK_OUTLINE, KeyCode.G, KeyCode.W, () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.DESK))));
        add("board.part.RFM", MaterialDesignG.GRID, "", () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.RFM)));
        add("board.part.PARETO", MaterialDesignC.CHART_BELL_CURVE_CUMULATIVE, "", () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.PARETO)));
        add("board.part.PAST", MaterialDesignH.HISTORY, "", () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.PAST)));
        add("board.part.EFFECTS", MaterialDesignC.CHART_TIMELINE_VARIANT, "", () -> navigator.open(new Screen.Tiers(Screen.Tiers.Part.EFFECTS)));
        commands.add(Command.of("target.title", MaterialDesignT.TARGET, KeyCode.G, KeyCode.B, () -> navigator.open(new Screen.Targets())));
        add("calendar.title", MaterialDesignC.CALENDAR_CLOCK, "", () -> navigator.open(new Screen.Calendar()));
        commands.add(Command.of("score.title", MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, KeyCode.G, KeyCode.K, () -> navigator.open(new Screen.Scores())));
        commands.add(Command.of("mine.title", MaterialDesignA.ACCOUNT_STAR_OUTLINE, KeyCode.G, KeyCode.A, () -> navigator.open(new Screen.Mine())));
        commands.add(Command.of("wall.title", MaterialDesignM.MONITOR_DASHBOARD, KeyCode.G, KeyCode.Q, () -> navigator.open(new Screen.Wall())));
        commands.add(Command.of("commission.title", MaterialDesignC.CASH_CHECK, KeyCode.G, KeyCode.C, () -> navigator.open(new Screen.Commission())));
        add("both.title", MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, "", () -> navigator.open(new Screen.Nets()));
        add("bill.title", MaterialDesignF.FILE_SEARCH_OUTLINE, "", () -> navigator.open(Screen.Bills.EMPTY));
        commands.add(Command.of("day.title", MaterialDesignC.CASH_CHECK, KeyCode.G, KeyCode.D, () -> navigator.open(new Screen.DayEnd())));
        add("closing.title", MaterialDesignL.LOCK_CHECK_OUTLINE, "", () -> navigator.open(new Screen.MonthEnd()));
        add("batch.title", MaterialDesignB.BARCODE_SCAN, "", () -> navigator.open(Screen.Batches.ALL));
        add("importing.title", MaterialDesignI.IMPORT, "Shortcut+I", () -> navigator.open(Screen.Import.EMPTY));
        add("admin.settings", MaterialDesignC.COG_OUTLINE, "Shortcut+Comma",
                () -> navigator.open(new Screen.Settings()));
        add("shell.command.palette", MaterialDesignM.MAGNIFY, "Shortcut+K", frame::palette);
        add("shell.back", MaterialDesignA.ARROW_LEFT, "Alt+Left", navigator::back);
        add("shell.forward", MaterialDesignA.ARROW_RIGHT, "Alt+Right", navigator::forward);
    }

    /// Customers and suppliers: who they are, whose they are, what they say.
    private void people() {
        Navigator navigator = desk.navigator();
        add("party.new.CUSTOMER", MaterialDesignA.ACCOUNT_PLUS_OUTLINE, "",
                () -> navigator.open(new Screen.PartyForm(PartyKind.CUSTOMER, null, System.nanoTime())));
        add("party.new.SUPPLIER", MaterialDesignT.TRUCK_PLUS_OUTLINE, "",
                () -> navigator.open(new Screen.PartyForm(PartyKind.SUPPLIER, null, System.nanoTime())));
        add("staff.title", MaterialDesignA.ACCOUNT_KEY_OUTLINE, "", () -> navigator.open(new Screen.People()));
        add("staff.switch", MaterialDesignL.LOCK_OUTLINE, "Shortcut+Shift+H", frame::switchPerson);
        add("own.title", MaterialDesignF.FORM_TEXTBOX, "", () -> navigator.open(new Screen.OwnFields()));
        commands.add(Command.of("supplier.title", MaterialDesignT.TRUCK_OUTLINE, KeyCode.G, KeyCode.S, () -> navigator.open(new Screen.Suppliers())));
        commands.add(Command.of("segment.title", MaterialDesignA.ACCOUNT_FILTER_OUTLINE, KeyCode.G, KeyCode.F, () -> navigator.open(new Screen.Segments())));
        add("pool.title", MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE, "", () -> navigator.open(new Screen.Duplicates()));
        commands.add(Command.of("commons.title", MaterialDesignA.ACCOUNT_GROUP_OUTLINE, KeyCode.G, KeyCode.O,
                () -> navigator.open(new Screen.Commons(Screen.Commons.Part.POOL))));
        add("owner.hand-over-all", MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, "", () -> navigator.open(new Screen.HandOverForm(List.of(), System.nanoTime())));
        commands.add(Command.of("deal.title", MaterialDesignH.HANDSHAKE_OUTLINE, KeyCode.G, KeyCode.E, () -> navigator.open(new Screen.Deals())));
        add("deal.new", MaterialDesignH.HANDSHAKE_OUTLINE, "", () -> navigator.open(new Screen.DealForm(null, null, System.nanoTime())));
        commands.add(Command.of("loyalty.title", MaterialDesignG.GIFT_OUTLINE, KeyCode.G, KeyCode.J, () -> navigator.open(new Screen.Loyalty())));
        commands.add(Command.of("complaint.title", MaterialDesignA.ALERT_OCTAGON_OUTLINE, KeyCode.G, KeyCode.T, () -> navigator.open(new Screen.Complaints())));
        commands.add(Command.of("satisfied.title", MaterialDesignE.EMOTICON_OUTLINE, KeyCode.G, KeyCode.M, () -> navigator.open(new Screen.Answers())));
        commands.add(Command.of("loss.title", MaterialDesignA.ACCOUNT_OFF_OUTLINE, KeyCode.G, KeyCode.L, () -> navigator.open(new Screen.Losses())));
        commands.add(Command.of("remind.title", MaterialDesignB.BELL_OUTLINE, KeyCode.G, KeyCode.R, () -> navigator.open(new Screen.Reminders())));
        add("greeting.title", MaterialDesignM.MESSAGE_TEXT_OUTLINE, "", () -> navigator.open(new Screen.Greetings()));
        add("complaint.new", MaterialDesignA.ALERT_OCTAGON_OUTLINE, "Shortcut+Shift+J", () -> say(Saying.COMPLAINT));
        add("satisfied.new", MaterialDesignE.EMOTICON_OUTLINE, "Shortcut+Shift+Y", () -> say(Saying.ANSWER));
        add("loss.new", MaterialDesignA.ACCOUNT_OFF_OUTLINE, "", () -> say(Saying.LOSS));
    }

    /// About the customer or the document in front, else about somebody to be named.
    private void say(Saying saying) {
        Tab tab = desk.navigator().current().get();
        Screen front = tab == null ? null : tab.screen();
        desk.navigator().open(new Screen.Say(saying, front instanceof Screen.Card card ? card.customer() : null,
                front instanceof Screen.Paper paper ? paper.document() : null, System.nanoTime()));
    }

    private void tabs() {
        Navigator navigator = desk.navigator();
        add("shell.command.close-tab", MaterialDesignC.CLOSE, "Shortcut+W", () -> {
            Tab tab = navigator.current().get();
            if (tab != null) {
                navigator.close(tab);
            }
        });
        add("shell.command.reopen-tab", MaterialDesignR.RESTORE, "Shortcut+Shift+T", navigator::reopen);
        add("shell.command.next-tab", MaterialDesignT.TAB, "Shortcut+Tab", () -> navigator.cycle(1));
        add("shell.command.previous-tab", MaterialDesignT.TAB, "Shortcut+Shift+Tab", () -> navigator.cycle(-1));
        add("shell.command.region", MaterialDesignT.TAB, "F6", frame::nextRegion);
    }

    private void view() {
        Theme theme = desk.theme();
        add("shell.command.fold", MaterialDesignM.MENU, "Shortcut+B", frame::fold);
        add("shell.command.cover-cost", MaterialDesignE.EYE_OFF_OUTLINE, "Shortcut+H",
                () -> desk.figures().costCovered().set(!desk.figures().costCovered().get()));
        add("shell.command.larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "Shortcut+Equals", theme::larger);
        add("shell.command.larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "Shortcut+Plus", theme::larger);
        add("shell.command.larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "Shortcut+Add", theme::larger);
        add("shell.command.smaller", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, "Shortcut+Minus", theme::smaller);
        add("shell.command.smaller", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, "Shortcut+Subtract", theme::smaller);
        add("shell.command.normal-size", MaterialDesignM.MAGNIFY, "Shortcut+0", () -> theme.scale().set(100));
        add("shell.command.full-screen", MaterialDesignF.FULLSCREEN, "F11", frame::fullScreen);
        add("shell.command.light", MaterialDesignW.WEATHER_SUNNY, "", () -> theme.choice().set(Theme.Choice.LIGHT));
        add("shell.command.dark", MaterialDesignW.WEATHER_NIGHT, "", () -> theme.choice().set(Theme.Choice.DARK));
        add("shell.command.system-theme", MaterialDesignB.BRIGHTNESS_6, "",
                () -> theme.choice().set(Theme.Choice.SYSTEM));
        add("shell.command.chinese", MaterialDesignT.TRANSLATE, "", () -> desk.text().locale().set(Locale.CHINA));
        add("shell.command.english", MaterialDesignT.TRANSLATE, "", () -> desk.text().locale().set(Locale.ENGLISH));
        add("shell.help", MaterialDesignH.HELP_CIRCLE_OUTLINE, "F1", frame::help);
        add("shell.help", MaterialDesignH.HELP_CIRCLE_OUTLINE, "Shortcut+Slash", frame::help);
    }

    private void add(String words, Ikon icon, String keys, Runnable action) {
        commands.add(Command.of(words, icon, keys, action));
    }
}
