package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.PaymentPromise;

/// Pictures of what partners owe: their own list held against our statement.
final class LedgerShots {

    private final ShotHands hands;
    private final Path work;

    LedgerShots(ShotHands hands, Path work) {
        this.hands = hands;
        this.work = work;
    }

    List<Picture> all() {
        return List.of(
                new Picture("compare-empty", w -> ShotHands.go(w, new Screen.Compare(customer(w.frame().shop(), "C1"), null))),
                new Picture("compare-refused", w -> ShotHands.go(w, new Screen.Compare(customer(w.frame().shop(), "C1"), file("通知.csv", "你好\n")))),
                new Picture("compare-columns", w -> ShotHands.go(w, new Screen.Compare(customer(w.frame().shop(), "C1"),
                        file("随手记.csv", "哪天,第几张,多少钱\n2026-11-01,1,4200\n")))),
                new Picture("compare", w -> ShotHands.go(w, new Screen.Compare(customer(w.frame().shop(), "C1"), list()))),
                new Picture("compare-only-theirs", w -> hands.choose("#groups", 2)),
                new Picture("compare-matched", w -> hands.choose("#groups", 3)),
                new Picture("nets-empty", w -> ShotHands.go(w, new Screen.Nets())),
                new Picture("tier-willing", w -> ShotHands.go(w, new Screen.TierStory(Objects.requireNonNull(customer(w.frame().shop(), "C1").customer())))),
                new Picture("tier-willing-end", _ -> hands.scrollTo("#tier-story", 0.45)),
                new Picture("statement-alone", w -> ShotHands.go(w, new Screen.Statement(customer(w.frame().shop(), "C1"), null))),
                new Picture("statement-both", w -> {
                    Shop shop = w.frame().shop();
                    shop.customerKeeping().setSupplier(customer(shop, "C1").customer(),
                            shop.owing().byCode(Side.SUPPLIERS, "S1").orElseThrow().partner().supplier());
                    ShotHands.go(w, new Screen.Home());
                    ShotHands.go(w, new Screen.Statement(customer(shop, "C1"), null));
                }),
                new Picture("settings-paying", w -> {
                    w.frame().shop().files().paying().keep(new Paying("王小明（小店）", "工商银行城北支行", "6222020200001234567", "付款请备注店名", null));
                    w.frame().shop().attaching().setPaymentCode("收款码.png", code());
                    ShotHands.go(w, new Screen.Settings());
                    hands.laidOut();
                    hands.scrollDown("#settings");
                }),
                new Picture("statement-paying", w -> {
                    ShotHands.go(w, new Screen.Statement(customer(w.frame().shop(), "C1"), null));
                    hands.laidOut();
                    hands.scrollDown("#statement");
                }),
                new Picture("due", w -> {
                    w.frame().shop().customerKeeping().promise(customer(w.frame().shop(), "C1").customer(),
                            new PaymentPromise(LocalDate.of(2026, 11, 20), Money.parse("2000.00"), "王老板电话里说"));
                    ShotHands.go(w, new Screen.DueCalendar());
                    hands.laidOut();
                    hands.select("#due #start", 0);
                }),
                new Picture("due-by-rep", w -> hands.choose("#due #by", 1)),
                new Picture("profit", w -> ShotHands.go(w, new Screen.Profit())),
                new Picture("profit-into", w -> {
                    hands.choose("#profit #by", 2);
                    hands.select("#profit #start", 0);
                    ShotHands.key(w, javafx.scene.input.KeyCode.ENTER);
                }),
                new Picture("card-both", w -> ShotHands.go(w, new Screen.Card(customer(w.frame().shop(), "C1").customer()))),
                new Picture("nets", w -> ShotHands.go(w, new Screen.Nets())));
    }

    static Partner customer(Shop shop, String code) {
        return Partner.of(shop.customers().find(code, 1).getFirst().id());
    }

    /// Something like a payment code: white and black squares.
    static byte[] code() {
        WritableImage image = new WritableImage(200, 200);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 200; y++) {
                boolean eye = (x / 8 < 7 || x / 8 > 17) && y / 8 < 7 || x / 8 < 7 && y / 8 > 17;
                boolean dark = eye ? x / 8 % 6 == 0 || y / 8 % 6 == 0 || (x / 8 * 7 + y / 8 * 3) % 2 == 0 : (x / 8 * 31 + y / 8 * 17) % 3 == 0;
                image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        try {
            return Png.bytes(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path list() {
        return file("安康超市应付明细（小店）.csv", """
                安康超市有限公司 应付账款明细账,,,,,,
                供应商：小店　期间：2026-10-01 至 2026-11-26,,,,,,
                日期,凭证号,摘要,借方,贷方,方向,余额
                2026-10-01,,期初余额,,,贷,3900.00
                2026-10-20,记-31,购可口可乐 XS-202610-0001 箱装,,672.00,贷,4572.00
                2026-10-20,记-31,购生抽 XS-202610-0001,,226.00,贷,4798.00
                2026-11-03,记-08,退货（瓶盖破损）,56.00,,贷,4742.00
                2026-11-12,记-19,付小店货款,1000.00,,贷,3742.00
                ,,本月合计,1056.00,0.00,,
                """);
    }

    private Path file(String name, String words) {
        try {
            return Files.writeString(work.resolve(name), words, Charset.forName("GB18030"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
