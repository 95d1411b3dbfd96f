package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;

/// Pictures of the sample shop.
final class DataShots {

    private final ShotHands hands;

    DataShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("home", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("home-covered", w -> ShotHands.cover(w, true)),
                new Picture("sales", w -> {
                    ShotHands.cover(w, false);
                    ShotHands.go(w, Screen.Sales.ALL);
                }),
                new Picture("sales-document", _ -> hands.select("#sales-table", 3)),
                new Picture("customers", w -> ShotHands.go(w, Screen.Customers.ALL)),
                new Picture("customers-funnel", w -> {
                    hands.narrow("#customer-table", "region");
                    hands.fire("#funnel-apply");
                    hands.narrow("#customer-table", "netSales");
                    hands.type("#funnel-least", "20000");
                    hands.fire("#funnel-apply");
                    hands.narrow("#customer-table", "lifecycle");
                }),
                new Picture("customers-columns", w -> hands.fire("#list-columns")),
                new Picture("customers-views", w -> hands.fire("#list-views")),
                new Picture("card", w -> ShotHands.go(w, new Screen.Card(w.frame().shop().customers()
                        .list(CustomerFilter.ALL, 0, 1).rows().getFirst().id()))),
                new Picture("card-end", _ -> hands.scrollDown("#customer-card")),
                new Picture("products", w -> ShotHands.go(w, Screen.Products.ALL)),
                new Picture("product-card", w -> {
                    keep(w, Holder.of(product(w, "010002")));
                    ShotHands.go(w, new Screen.ProductCard(product(w, "010002")));
                }),
                new Picture("product-card-end", _ -> hands.scrollDown("#product-card")),
                new Picture("product-edit", w -> ShotHands.go(w, new Screen.ProductForm(product(w, "010002"), 0))),
                new Picture("reports", w -> ShotHands.go(w, new Screen.Reports())),
                new Picture("import", w -> ShotHands.go(w, Screen.Import.EMPTY)),
                new Picture("settings", w -> ShotHands.go(w, new Screen.Settings())),
                new Picture("papers", w -> ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.SALES))),
                new Picture("papers-filtered", w -> {
                    hands.narrow("#papers-table", "state");
                    hands.fire("#funnel-apply");
                    hands.narrow("#papers-table", "date");
                    hands.type("#funnel-least", "2026-11-20");
                    hands.fire("#funnel-apply");
                }),
                new Picture("papers-chosen", w -> {
                    TableView<?> table = (TableView<?>) hands.scene().lookup("#papers-table");
                    table.getSelectionModel().selectRange(0, 4);
                }),
                new Picture("parked", w -> {
                    w.frame().desk().undoing().offer(w.text().of("trade.undo.batch", 3), () -> true);
                    ShotHands.go(w, new Screen.Parked());
                }),
                new Picture("papers-stock", w -> {
                    w.frame().desk().undoing().steps().clear();
                    ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.STOCK));
                }),
                new Picture("stock", w -> ShotHands.go(w, new Screen.Stock())),
                new Picture("stock-ledger", w -> ShotHands.go(w, new Screen.StockLedger(w.frame().shop().stock()
                        .list(StockFilter.NOW, 0, 1).rows().getFirst().product(), null))),
                new Picture("paper", w -> {
                    DocumentId shown = w.frame().shop().documentQueries()
                        .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, Standing.POSTED), 3, 1)
                            .rows().getFirst().id();
                    keep(w, Holder.of(shown));
                    ShotHands.go(w, new Screen.Paper(shown));
                }),
                new Picture("collect", w -> {
                    ShotHands.go(w, new Screen.Collect(debtor(w), null, null, 9));
                    hands.type("#money", "3000");
                }),
                new Picture("collect-typed", w -> {
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#open-editor", "100");
                    ShotHands.key(w, KeyCode.ENTER);
                }),
                new Picture("collect-refused", w -> {
                    hands.type("#waiver", "999999");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("form", w -> ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 1))),
                new Picture("write", w -> {
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    for (String typed : List.of("c", "s", "m", "b", "h")) {
                        hands.type("#lines-editor", typed);
                        ShotHands.key(w, KeyCode.ENTER);
                        hands.type("#lines-editor", "12*2");
                        ShotHands.key(w, KeyCode.ENTER);
                        ShotHands.key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("write-choices", w -> hands.type("#lines-editor", "c")),
                new Picture("write-refused", w -> {
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "100000");
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("counter", w -> {
                    ShotHands.go(w, new Screen.Counter());
                    for (String typed : List.of("c", "s", "m")) {
                        hands.type("#lines-editor", typed);
                        ShotHands.key(w, KeyCode.ENTER);
                        hands.type("#lines-editor", "2");
                        ShotHands.key(w, KeyCode.ENTER);
                        ShotHands.key(w, KeyCode.ENTER);
                    }
                    hands.type("#received", "10000");
                }),
                new Picture("write-pick", w -> {
                    ShotHands.key(w, KeyCode.ESCAPE);
                    ShotHands.key(w, KeyCode.F3);
                    hands.type("#pick-words", "");
                    ShotHands.key(w, KeyCode.DOWN);
                    ShotHands.key(w, KeyCode.SPACE);
                }),
                new Picture("exchange", w -> {
                    ShotHands.go(w, new Screen.Exchange(w.frame().shop().documentQueries().list(new DocumentFilter(
                            Set.of(DocumentKind.DELIVERY), "", null, Standing.POSTED), 0, 1).rows().getFirst().id(), 8));
                    ShotHands.key(w, KeyCode.F8);
                    hands.type("#back-editor", "1");
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.F8);
                    for (String typed : List.of("c", "s")) {
                        hands.type("#out-editor", typed);
                        ShotHands.key(w, KeyCode.ENTER);
                        hands.type("#out-editor", "2");
                        ShotHands.key(w, KeyCode.ENTER);
                        ShotHands.key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("exchange-free", w -> {
                    ShotHands.go(w, new Screen.Exchange(null, 9));
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#free-editor", "c");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#free-editor", "2");
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("write-again", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 7));
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.fire("#again");
                }),
                new Picture("write-assembly", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DISASSEMBLY, null, null, 3));
                    hands.type("#start", "c");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#result-quantity", "2");
                    hands.type("#money", "1.50");
                    Event.fireEvent(hands.scene().lookup("#money"), new ActionEvent());
                    for (String typed : List.of("s", "m")) {
                        hands.type("#lines-editor", typed);
                        ShotHands.key(w, KeyCode.ENTER);
                        hands.type("#lines-editor", "4");
                        ShotHands.key(w, KeyCode.ENTER);
                        hands.type("#lines-editor", "10");
                        ShotHands.key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("write-charge", w -> ShotHands.go(w, new Screen.Write(DocumentKind.LATE_CHARGE, null, null, 4))),
                new Picture("write-adjustment", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.COST_ADJUSTMENT, null, null, 5));
                    hands.type("#lines-editor", "c");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "-12.50");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.fire("#preview");
                }),
                new Picture("prices", w -> ShotHands.go(w, new Screen.Prices())),
                new Picture("prices-promotion", w -> {
                    ShotPromotions.in(w.frame().shop());
                    hands.choose("#part", 1);
                    hands.choose("#promotion-kind", 1);
                    hands.select("#rules-table", 0);
                }),
                new Picture("price-sheet", w -> {
                    ShotHands.go(w, new Screen.PriceSheetForm());
                    Event.fireEvent(hands.scene().lookup("#sheet-find"), new ActionEvent());
                    hands.type("#sheet-percent", "5");
                    hands.fire("#sheet-raise");
                }),
                new Picture("why", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 6));
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "c");
                    ShotHands.key(w, KeyCode.ENTER);
                    Event.fireEvent(hands.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false,
                            false, true, false));
                }),
                new Picture("write-promoted", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 17));
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "060010");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "25");
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.ENTER);
                }),
                new Picture("credit-terms", w -> {
                    CustomerId who = buyer(w);
                    w.frame().shop().customerKeeping().setTerms(who, CustomerTerms.NONE.tags(List.of("餐饮", "A级"))
                            .limit(Money.parse("100.00"), CreditPolicy.BLOCK)
                            .overdue(new OverdueRule(CreditPolicy.WARN, 0, Money.ZERO)));
                    ShotHands.go(w, new Screen.Card(who));
                    hands.laidOut();
                    hands.fire("#terms-change");
                }),
                new Picture("credit-sale", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 18));
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "c");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#lines-editor", "24");
                    ShotHands.key(w, KeyCode.ENTER);
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("credit-order", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.SALES_ORDER, null, null, 8));
                    hands.type("#start", "a");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "c", "24", "");
                    hands.type("#money", "1");
                    hands.type("#credit-reason", "老客户，月底付清");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("credit-card", w -> ShotHands.go(w, new Screen.Card(buyer(w)))),
                new Picture("owing", w -> ShotHands.go(w, Screen.Owing.ALL)),
                new Picture("owing-over", w -> ShotHands.go(w, new Screen.Owing(Side.SUPPLIERS, 30L))),
                new Picture("statement", w -> ShotHands.go(w, new Screen.Statement(debtor(w), null))),
                new Picture("statement-items", _ -> {
                    hands.choose("#period", 3);
                    hands.choose("#items", 1);
                }),
                new Picture("statement-gone", w -> ShotHands.go(w, new Screen.Statement(Partner.of(new CustomerId(999_999)), null))),
                new Picture("month-end", w -> ShotHands.go(w, new Screen.MonthEnd())),
                new Picture("batches", w -> ShotHands.go(w, Screen.Batches.ALL)),
                new Picture("palette", w -> {
                    ShotHands.go(w, new Screen.Home());
                    hands.fire("#search-box");
                }),
                new Picture("help", w -> {
                    ShotHands.key(w, KeyCode.ESCAPE);
                    ShotHands.key(w, KeyCode.F1);
                }));
    }

    /// Whom the forms find first.
    private static CustomerId buyer(ShopWindow window) {
        return new CustomerId(window.frame().shop().documentQueries().customers("a", 1).getFirst().id());
    }

    /// Who owes most.
    private static Partner debtor(ShopWindow window) {
        return Partner.of(window.frame().shop().customers().list(new CustomerFilter("", "", "", CustomerFilter.Order.BALANCE),
                0, 1).rows().getFirst().id());
    }

    private static ProductId product(ShopWindow window, String code) {
        return window.frame().shop().products().find(code, 1).getFirst().id();
    }


    // The same picture each time, so that it is there once.
    private static void keep(ShopWindow w, Holder holder) {
        WritableImage picture = new WritableImage(160, 120);
        for (int x = 0; x < 160; x++) {
            for (int y = 0; y < 120; y++) {
                picture.getPixelWriter().setArgb(x, y, 0xFF000000 | (x + 60) << 16 | (y + 90) << 8 | 0xB0);
            }
        }
        try {
            w.frame().shop().attaching().add(holder, "照片.png", Png.bytes(picture), Actor.OWNER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
