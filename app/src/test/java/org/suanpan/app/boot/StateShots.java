package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;

/// Pictures of states in which someone has to decide something: too much owed, too much received, too late, unknown.
final class StateShots {

    private final ShotHands hands;
    private final Path work;

    StateShots(ShotHands hands, Path work) {
        this.hands = hands;
        this.work = work;
    }

    List<Picture> all() {
        return List.of(
                new Picture("home", w -> {
                    w.frame().tellOfDrafts();
                    ShotHands.go(w, new Screen.Home());
                }),
                new Picture("parked", w -> ShotHands.go(w, new Screen.Parked())),
                new Picture("parked-undo", w -> {
                    hands.fire("#drafts-ignore");
                    w.frame().desk().undoing().offer(w.text().of("trade.undo.batch", 3), () -> true);
                }),
                new Picture("sales", w -> {
                    w.frame().desk().undoing().steps().clear();
                    ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.SALES));
                }),
                new Picture("sales-chosen", _ -> rows(0, 3)),
                new Picture("sales-posted", _ -> hands.fire("#post-drafts")),
                new Picture("purchases", w -> ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.PURCHASES))),
                new Picture("purchases-late", _ -> hands.fire("#show-late")),
                new Picture("buy", w -> ShotHands.go(w, new Screen.Buy())),
                new Picture("buy-done", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("provisional", w -> paper(w, DocumentKind.PROVISIONAL_RECEIPT, -1)),
                new Picture("bill-form", w -> ShotHands.go(w, new Screen.Write(DocumentKind.PURCHASE_BILL, null,
                        id(w, DocumentKind.PROVISIONAL_RECEIPT, -1), 20))),
                new Picture("bill", w -> paper(w, DocumentKind.PURCHASE_BILL, 0)),
                new Picture("receive", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.GOODS_RECEIPT, null, id(w, DocumentKind.PURCHASE_ORDER, -1), 21));
                    hands.laidOut();
                }),
                new Picture("receive-gaps", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.GOODS_RECEIPT, null, null, 22));
                    hands.type("#start", "S1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "P2", "120", "3.2", "P1", "480", "2.2");
                    hands.type("#lines-editor", "P4");
                }),
                new Picture("quotation-form", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.QUOTATION, null, null, 23));
                    hands.type("#start", "C3");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "P1", "960", "2.75", "P4", "48", "17.20");
                }),
                new Picture("quotation", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("quotation-version-form", _ -> hands.fire("#new-version")),
                new Picture("quotation-version", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("order-form", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.SALES_ORDER, null, null, 24));
                    hands.type("#start", "C2");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "P4", "60", "18", "P3", "240", "");
                    hands.type("#money", "500");
                }),
                new Picture("order", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("order-close", _ -> hands.fire("#close-order")),
                new Picture("order-held", w -> {
                    paper(w, DocumentKind.SALES_ORDER, -2);
                    hands.fire("#hold");
                }),
                new Picture("delivery-form", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, id(w, DocumentKind.SALES_ORDER, -2), 25));
                    hands.laidOut();
                }),
                new Picture("sale-reserved", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 26));
                    hands.type("#start", "C1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "P4", "100", "18", "P1", "240", "");
                }),
                new Picture("sale-refused", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("sale-again", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 27));
                    hands.type("#start", "C1");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.fire("#again");
                }),
                new Picture("sale-unknown", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 28));
                    hands.type("#start", "C2");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.cells(w, "P3", "24", "");
                    hands.scan("4006381333931");
                    hands.scan("4006381333948");
                }),
                new Picture("sale-bind", w -> hands.press(w, "trade.bind")),
                new Picture("delivery", w -> paper(w, DocumentKind.DELIVERY, 0)),
                new Picture("card", w -> ShotHands.go(w, new Screen.Card(customer(w, "C1")))),
                new Picture("card-terms", _ -> hands.fire("#terms-change")),
                new Picture("card-confirmed", w -> {
                    w.frame().shop().confirming().confirm(Partner.of(customer(w, "C1")), LocalDate.of(2026, 10, 31), Actor.OWNER);
                    hands.laidOut();
                    hands.fire("#confirm-take-back");
                    hands.fire("#confirm-take-back-act");
                }),
                new Picture("card-end", _ -> hands.scrollDown("#customer-card")),
                new Picture("month-end", w -> ShotHands.go(w, new Screen.MonthEnd())),
                new Picture("month-end-closed", _ -> hands.fire("#close-month")),
                new Picture("month-end-refused", w -> {
                    hands.fire("#reopen");
                    hands.fire("#reopen-act");
                }),
                new Picture("month-end-reopened", w -> {
                    hands.type("#reopen-reason", "漏了一张进货单");
                    hands.fire("#reopen-act");
                }),
                new Picture("stock", w -> ShotHands.go(w, new Screen.Stock())),
                new Picture("stock-past", _ -> hands.day("#as-of", LocalDate.of(2026, 10, 31))),
                new Picture("settings", w -> ShotHands.go(w, new Screen.Settings())),
                new Picture("settings-refused", w -> {
                    hands.type("#scale-mask", "nonsense");
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#number-pattern", "XS");
                    hands.fire("#number-save");
                    hands.type("#least-margin", "abc");
                    ShotHands.key(w, KeyCode.ENTER);
                }),
                new Picture("settings-wipe", _ -> {
                    hands.fire("#wipe-begin");
                    hands.fire("#wipe-act");
                    hands.scrollDown("#settings");
                }),
                new Picture("opening-form", w -> {
                    ShotHands.go(w, new Screen.Write(DocumentKind.OPENING_RECEIVABLE, null, null, 40));
                    hands.laidOut();
                    for (String cell : List.of("ak", "1001", "0915", "1200", "旧单 A-17", "bl", "", "", "860.5", "", "ak", "", "", "", "")) {
                        hands.type("#opening-lines-editor", cell);
                        ShotHands.key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("opening-refused", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("settings-end", w -> {
                    ShotHands.go(w, new Screen.Settings());
                    hands.scrollDown("#settings");
                }),
                new Picture("count-sheets", w -> ShotHands.go(w, new Screen.CountSheets(List.of(
                        counted("张三.csv", "P1,4300,10:00,张三", "P4,80,10:20,张三"),
                        counted("李四.csv", "P1,4296,10:00,李四", "P3,9000,,李四"))))),
                new Picture("count-different", _ -> hands.choose("#count-mode", 1)),
                new Picture("stocktake", _ -> hands.fire("#count-make")),
                new Picture("stocktake-preview", _ -> hands.fire("#preview")));
    }

    private Path counted(String name, String... lines) {
        try {
            return Files.writeString(work.resolve(name), "编码,实盘数量,盘点时间,盘点人\n" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(int from, int until) {
        ((TableView<?>) hands.scene().lookup("#papers-table")).getSelectionModel().selectRange(from, until);
    }

    private static void paper(ShopWindow w, DocumentKind kind, int place) {
        ShotHands.go(w, new Screen.Paper(id(w, kind, place)));
    }

    /// Counted from the newest; -1 is the oldest.
    private static DocumentId id(ShopWindow w, DocumentKind kind, int place) {
        var rows = w.frame().shop().documentQueries().list(new DocumentFilter(Set.of(kind), "", null, Standing.POSTED), 0, 100)
                .rows();
        return rows.get(place < 0 ? rows.size() + place : place).id();
    }

    private static CustomerId customer(ShopWindow w, String code) {
        return w.frame().shop().customers().find(code, 1).getFirst().id();
    }
}
