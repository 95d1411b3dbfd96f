package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.document.DocumentKind;

/// Pictures of a shop in which nothing stands yet.
final class EmptyShots {

    private final ShotHands hands;
    private final Supplier<Path> legacy;

    EmptyShots(ShotHands hands, Supplier<Path> legacy) {
        this.hands = hands;
        this.legacy = legacy;
    }

    List<Picture> all() {
        return List.of(
                new Picture("home", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("sales", w -> ShotHands.go(w, Screen.Sales.ALL)),
                new Picture("customers", w -> ShotHands.go(w, Screen.Customers.ALL)),
                new Picture("suppliers", w -> ShotHands.go(w, new Screen.Suppliers())),
                new Picture("segments", w -> ShotHands.go(w, new Screen.Segments())),
                new Picture("deals", w -> ShotHands.go(w, new Screen.Deals())),
                new Picture("commons", w -> ShotHands.go(w, new Screen.Commons(Screen.Commons.Part.POOL))),
                new Picture("hand-over", w -> ShotHands.go(w, new Screen.HandOverForm(List.of(), 5))),
                new Picture("products", w -> ShotHands.go(w, Screen.Products.ALL)),
                new Picture("product-new", w -> ShotHands.go(w, new Screen.ProductForm(null, 1))),
                new Picture("product-refused", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("papers", w -> ShotHands.go(w, new Screen.Papers(Screen.Papers.Room.PURCHASES))),
                new Picture("stock", w -> ShotHands.go(w, new Screen.Stock())),
                new Picture("parked", w -> ShotHands.go(w, new Screen.Parked())),
                new Picture("buy", w -> ShotHands.go(w, new Screen.Buy())),
                new Picture("count-sheets", w -> ShotHands.go(w, Screen.CountSheets.EMPTY)),
                new Picture("owing", w -> ShotHands.go(w, Screen.Owing.ALL)),
                new Picture("bills", w -> ShotHands.go(w, Screen.Bills.EMPTY)),
                new Picture("accounts", w -> ShotHands.go(w, new Screen.Accounts())),
                new Picture("journal", _ -> hands.choose("#part", 1)),
                new Picture("sides", _ -> hands.choose("#part", 2)),
                new Picture("batches", w -> ShotHands.go(w, Screen.Batches.ALL)),
                new Picture("month-end", w -> ShotHands.go(w, new Screen.MonthEnd())),
                new Picture("day-end", w -> ShotHands.go(w, new Screen.DayEnd())),
                new Picture("exchange", w -> ShotHands.go(w, new Screen.Exchange(null, 4))),
                new Picture("prices", w -> ShotHands.go(w, new Screen.Prices())),
                new Picture("prices-promotion", _ -> hands.choose("#part", 1)),
                new Picture("complaints", w -> ShotHands.go(w, new Screen.Complaints())),
                new Picture("answers", w -> ShotHands.go(w, new Screen.Answers())),
                new Picture("losses", w -> ShotHands.go(w, new Screen.Losses())),
                new Picture("reminders", w -> ShotHands.go(w, new Screen.Reminders())),
                new Picture("counter", w -> ShotHands.go(w, new Screen.Counter())),
                new Picture("write", w -> ShotHands.go(w, new Screen.Write(DocumentKind.GOODS_RECEIPT, null, null, 2))),
                new Picture("collect", w -> ShotHands.go(w, new Screen.Write(DocumentKind.RECEIPT, null, null, 3))),
                new Picture("import", w -> ShotHands.go(w, Screen.Import.EMPTY)),
                new Picture("import-look", w -> ShotHands.go(w, new Screen.Import(legacy.get()))),
                new Picture("import-tried", _ -> hands.fire("#try-out")),
                new Picture("import-done", _ -> hands.fire("#run-import")));
    }
}
