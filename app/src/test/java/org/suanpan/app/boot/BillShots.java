package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;

/// Pictures of a bill: looked at, said whose, refused, booked.
final class BillShots {

    private final ShotHands hands;
    private final Path work;

    BillShots(ShotHands hands, Path work) {
        this.hands = hands;
        this.work = work;
    }

    List<Picture> all() {
        return List.of(
                new Picture("bills-refused", w -> ShotHands.go(w, new Screen.Bills(file("通讯录.csv", "名称,电话\n张三,138\n")))),
                new Picture("bills", w -> {
                    ShotHands.go(w, new Screen.Bills(bill()));
                    hands.laidOut();
                    hands.select("#bill-table", 1);
                }),
                new Picture("bills-whose", w -> {
                    hands.scene().lookup("#bill-table").requestFocus();
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#whom", "bl");
                }),
                new Picture("bills-booked", w -> {
                    ShotHands.key(w, KeyCode.ENTER);
                    hands.type("#item", "话费");
                    hands.select("#bill-table", 0);
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("bills-some-refused", w -> {
                    w.frame().shop().months().close(YearMonth.of(2026, 9), Actor.OWNER);
                    ShotHands.go(w, new Screen.Bills(file("跨月账单.csv", """
                            微信支付账单明细,,,,,,,
                            交易时间,交易类型,交易对方,商品,收/支,金额(元),当前状态,交易单号
                            2026-09-30 09:00:00,转账,白鹭便利店,/,收入,¥12.00,已收钱,9001
                            2026-11-22 09:00:00,转账,华东饮料批发,/,支出,¥21.00,已收钱,9002
                            """)));
                    hands.press(w, "bill.tick-all");
                    ShotHands.key(w, KeyCode.F12);
                    hands.laidOut();
                    hands.select("#bill-table", 0);
                }));
    }

    private Path bill() {
        return file("微信支付账单(20261101-20261125).csv", """
                微信支付账单明细,,,,,,,,,,
                微信昵称：[店主],,,,,,,,,,
                交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
                2026-11-12 09:01:27,二维码收款,安康超市,/,收入,¥4200.00,/,已收钱,100003940120261112,/,/
                2026-11-13 09:12:11,转账,小白,这个月的货款,收入,¥355.00,/,已收钱,100003940120261113,/,/
                2026-11-14 10:00:00,转账,湘味园,/,收入,¥200.00,/,已收钱,100003940120261114,/,/
                2026-11-15 10:30:00,商户消费,中国移动通信集团广东有限公司,手机话费充值 100 元,支出,¥99.80,零钱,支付成功,100003940120261115,/,/
                2026-11-16 11:00:00,转账,华东饮料批发,/,支出,¥20.00,零钱,对方已收钱,100003940120261116,/,/
                2026-11-17 11:30:00,零钱提现,招商银行,/,/,¥5000.00,招商银行,提现已到账,100003940120261117,/,/
                2026-11-18 12:00:00,微信红包,路人,/,收入,¥9.90,/,已存入零钱,100003940120261118,/,/
                2026-11-19 12:30:00,二维码收款,张老师,学校食堂,收入,¥888.00,/,已收钱,100003940120261119,/,/
                2026-11-20 12:30:00,扫二维码付款,信德食品,货款,支出,¥876.00,/,已转账,100003940120261120,/,/
                """);
    }

    private Path file(String name, String words) {
        try {
            return Files.writeString(work.resolve(name), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
