package org.suanpan.app.trade;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.trade.buy.BuyView;
import org.suanpan.app.trade.buy.BuyViewModel;
import org.suanpan.app.trade.exchange.ExchangeScreens;
import org.suanpan.app.trade.money.CollectScreens;
import org.suanpan.app.trade.money.MoneyScreens;
import org.suanpan.app.trade.money.MoneyViewModel;
import org.suanpan.app.trade.money.Openings;
import org.suanpan.app.trade.paper.PaperFinder;
import org.suanpan.app.trade.paper.PaperView;
import org.suanpan.app.trade.paper.PaperViewModel;
import org.suanpan.app.trade.paper.PapersView;
import org.suanpan.app.trade.paper.PapersViewModel;
import org.suanpan.app.trade.paper.ParkedView;
import org.suanpan.app.trade.paper.ParkedViewModel;
import org.suanpan.app.trade.write.KeptDraft;
import org.suanpan.app.trade.write.WriteView;
import org.suanpan.app.trade.write.WriteViewModel;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Draft;

/// Makes the screens of documents.
public final class TradeScreens {

    public TradeScreens(Desk desk, TradePorts ports, Shelves shelves) {
        AtomicLong forms = new AtomicLong();
        CollectScreens money = new CollectScreens(desk, ports);
        desk.navigator().register(Screen.Papers.class, screen -> {
            Screen.Papers papers = (Screen.Papers) screen;
            PapersViewModel model = new PapersViewModel(desk, ports, papers.room(), forms);
            return new OpenTab(screen, desk.text().live("trade.room." + papers.room()), MaterialDesignT.TEXT_BOX_MULTIPLE_OUTLINE,
                    "trade.help-list", () -> new PapersView(model))
                    .live(model.list().live()).selection(model.selection()).onAccept(model::preset);
        });
        desk.navigator().register(Screen.Parked.class, screen -> {
            ParkedViewModel model = new ParkedViewModel(desk, ports, forms);
            return new OpenTab(screen, desk.text().live("trade.parked"), MaterialDesignP.PAUSE_CIRCLE_OUTLINE, "trade.help-parked",
                    () -> new ParkedView(model)).live(model.drafts());
        });
        desk.navigator().register(Screen.Buy.class, screen -> {
            BuyViewModel model = new BuyViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("trade.buy-title"), MaterialDesignC.CART_ARROW_DOWN, "trade.help-buy",
                    () -> new BuyView(model)).live(model.wanted());
        });
        desk.navigator().register(Screen.Paper.class, screen -> {
            PaperViewModel model = new PaperViewModel(desk, ports, ((Screen.Paper) screen).document(), forms, shelves);
            return new OpenTab(screen, PaperFinder.title(desk, model), MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                    "trade.help-paper", () -> new PaperView(model)).live(model.sheet(), model.shelf().files());
        });
        desk.navigator().register(Screen.Write.class, screen -> {
            Screen.Write write = (Screen.Write) screen;
            if (ExchangeScreens.holds(ports, write.draft())) {
                return ExchangeScreens.form(desk, ports, write);
            }
            if (CollectScreens.writes(write.kind())) {
                return money.form(screen, write.kind());
            }
            if (MoneyViewModel.writes(write.kind())) {
                return MoneyScreens.form(desk, ports, write);
            }
            if (Openings.writes(write.kind())) {
                return Openings.tab(desk, ports, write);
            }
            WriteViewModel model = KeptDraft.isCounter(ports, write.draft()) ? WriteViewModel.counter(desk, ports)
                    : new WriteViewModel(desk, ports, write.kind());
            return new OpenTab(screen, desk.text().live("trade.kind." + write.kind()), MaterialDesignP.PENCIL_OUTLINE,
                    "trade.help-write", () -> new WriteView(model)).onAccept(model::accept);
        });
        desk.navigator().register(Screen.Copy.class, screen -> {
            DocumentKind kind = ((Screen.Copy) screen).kind();
            if (CollectScreens.writes(kind)) {
                return money.form(screen, kind);
            }
            WriteViewModel model = new WriteViewModel(desk, ports, kind);
            return new OpenTab(screen, desk.text().live("trade.kind." + kind), MaterialDesignP.PENCIL_OUTLINE,
                    "trade.help-write", () -> new WriteView(model)).onAccept(model::accept);
        });
        writing(desk, ports);
        desk.navigator().register(Screen.Counter.class, screen -> {
            WriteViewModel model = WriteViewModel.counter(desk, ports);
            return new OpenTab(screen, desk.text().live("counter.title"), MaterialDesignC.CASH_REGISTER,
                    "counter.help", () -> new WriteView(model)).onAccept(model::accept);
        });
    }

    /// A new document for somebody who is known already.
    private static void writing(Desk desk, TradePorts ports) {
        desk.navigator().register(Screen.WriteFor.class, screen -> {
            Screen.WriteFor asked = (Screen.WriteFor) screen;
            WriteViewModel model = new WriteViewModel(desk, ports, asked.kind());
            model.accept(screen);
            model.begin(Draft.of(asked.kind(), desk.asOf().day().get()).customer(asked.customer()), List.of());
            return new OpenTab(screen, desk.text().live("trade.kind." + asked.kind()), MaterialDesignP.PENCIL_OUTLINE,
                    "trade.help-write", () -> new WriteView(model)).onAccept(model::accept);
        });
    }
}
