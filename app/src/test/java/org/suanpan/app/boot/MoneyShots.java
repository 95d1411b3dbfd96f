package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Kind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// Pictures of money without goods: the forms, the papers, the accounts.
final class MoneyShots {

    private final ShotHands hands;

    MoneyShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("expense", w -> {
                    fill(w.frame().shop());
                    form(w, DocumentKind.EXPENSE, 30);
                }),
                new Picture("expense-typed", w -> {
                    hands.type("#start", "y");
                    hands.type("#amount", "12*35.5");
                    hands.type("#customer", "C1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#remark", "送到学校");
                    hands.type("#start", "y");
                }),
                new Picture("expense-refused", w -> {
                    hands.type("#start", "");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("income", w -> form(w, DocumentKind.OTHER_INCOME, 31)),
                new Picture("account-transfer", w -> {
                    form(w, DocumentKind.ACCOUNT_TRANSFER, 32);
                    hands.type("#amount", "5000");
                    hands.type("#fee", "2.5");
                }),
                new Picture("offset", w -> {
                    form(w, DocumentKind.OFFSET, 33);
                    hands.type("#start", "C1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#supplier", "S1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#amount", "100");
                }),
                new Picture("balance-move", w -> {
                    form(w, DocumentKind.BALANCE_MOVE, 34);
                    hands.type("#from", "C3");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#to", "C2");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#amount", "420");
                }),
                new Picture("write-off", w -> {
                    form(w, DocumentKind.WRITE_OFF, 35);
                    hands.type("#start", "C3");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#amount", "420");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("paper-transfer", w -> paper(w, DocumentKind.ACCOUNT_TRANSFER)),
                new Picture("paper-move", w -> paper(w, DocumentKind.BALANCE_MOVE)),
                new Picture("papers", w -> ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.MONEY))),
                new Picture("accounts", w -> ShotHands.go(w, new Screen.Accounts())),
                new Picture("accounts-new", w -> {
                    hands.fire("#new");
                    hands.type("#account-name", "现金");
                    hands.fire("#account-keep");
                }),
                new Picture("journal", _ -> hands.choose("#part", 1)),
                new Picture("journal-one", w -> {
                    hands.choose("#part", 0);
                    hands.laidOut();
                    hands.select("#start", 1);
                    hands.scene().lookup("#start").requestFocus();
                    ShotHands.key(w, KeyCode.ENTER);
                }),
                new Picture("sides", _ -> hands.choose("#part", 2)),
                new Picture("day-end", w -> {
                    ShotHands.go(w, new Screen.DayEnd());
                    hands.type("#notes-100", "12");
                    hands.type("#notes-10", "3");
                }),
                new Picture("day-end-refused", w -> {
                    hands.type("#counted-1", "-5");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("day-end-closed", w -> {
                    hands.type("#counted-1", "1230");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("day-end-reopen", _ -> hands.fire("#reopen-day")),
                new Picture("card", w -> ShotHands.go(w, new Screen.Card(w.frame().shop().customers().find("C1", 1).getFirst().id()))));
    }

    private void form(ShopWindow w, DocumentKind kind, long form) {
        ShotHands.go(w, new Screen.Write(kind, null, null, form));
        hands.laidOut();
    }

    private static void paper(ShopWindow w, DocumentKind kind) {
        ShotHands.go(w, new Screen.Paper(w.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(kind), "", null, Standing.POSTED), 0, 1).rows().getFirst().id()));
    }

    /// A bank and a purse on the telephone, a few weeks of rent, freight and waste paper.
    private static void fill(Shop shop) {
        AccountId bank = shop.accountKeeping().open("农行尾号 1234", Kind.BANK);
        AccountId purse = shop.accountKeeping().open("微信 店主", Kind.WECHAT);
        CustomerId an = shop.customers().find("C1", 1).getFirst().id();
        CustomerId restaurant = shop.customers().find("C3", 1).getFirst().id();
        SupplierId drinks = new SupplierId(1);
        post(shop, one(DocumentKind.OTHER_INCOME, "2026-08-01", null, "5000.00").reason("老板垫资"));
        post(shop, one(DocumentKind.OTHER_INCOME, "2026-08-01", bank, "20000.00").reason("老板垫资"));
        post(shop, one(DocumentKind.OTHER_INCOME, "2026-08-02", purse, "15000.00").reason("老板垫资"));
        post(shop, one(DocumentKind.RECEIPT, "2026-10-28", purse, "3000.00").customer(an));
        for (String month : List.of("2026-08", "2026-09", "2026-10", "2026-11")) {
            post(shop, one(DocumentKind.EXPENSE, month + "-03", bank, "2600.00").reason("房租"));
            post(shop, one(DocumentKind.EXPENSE, month + "-12", null, "186.50").reason("水电"));
            post(shop, one(DocumentKind.EXPENSE, month + "-16", null, "320.00").reason("运费").customer(an).remark("送货到校"));
            post(shop, one(DocumentKind.OTHER_INCOME, month + "-20", null, "64.80").reason("废品"));
        }
        post(shop, one(DocumentKind.ACCOUNT_TRANSFER, "2026-11-05", purse, "12000.00").counterpart(Counterpart.of(bank))
                .charges(List.of(new Charge(Money.parse("12.00"), Spread.AMOUNT))));
        post(shop, one(DocumentKind.OFFSET, "2026-11-10", null, "20.00").customer(an).counterpart(Counterpart.of(drinks)));
        post(shop, one(DocumentKind.WRITE_OFF, "2026-11-12", null, "200.00").customer(an).reason("食堂换人，老账不认"));
        post(shop, one(DocumentKind.BALANCE_MOVE, "2026-11-21", null, "100.00").customer(an).counterpart(Counterpart.of(restaurant)));
    }

    private static Draft one(DocumentKind kind, String day, AccountId account, String amount) {
        return Draft.of(kind, LocalDate.parse(day)).settling(Settling.of(account, Money.parse(amount)));
    }

    private static void post(Shop shop, Draft draft) {
        shop.trading().post(draft, Actor.OWNER, null);
    }
}
