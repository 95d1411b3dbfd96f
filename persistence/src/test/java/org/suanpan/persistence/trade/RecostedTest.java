package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Preview.Recosted;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A purchase dated back names every sale it makes cheaper, before it is posted and as it then is.
class RecostedTest {

    @TempDir
    Path folder;

    @Test
    void aPreviewNamesTheSalesAfterAPurchaseDatedBack() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            shop.buy("2026-03-01", line("10", "10"));
            Document first = shop.deliver("2026-03-05", line("6", "20"));
            shop.buy("2026-03-10", line("10", "12"));
            Document second = shop.deliver("2026-03-12", line("5", "20"));
            Draft late = Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-03")).supplier(TradingShop.FARM)
                    .lines(List.of(line("10", "8")));

            assertEquals(List.of(changed(first, "60.00", "54.00"), changed(second, "57.14", "51.25")),
                    shop.trading.preview(late).recosted());

            shop.buy("2026-03-03", line("10", "8"));
            assertEquals(Money.parse("54.00"), shop.database.documents().get(first.id()).cost());
            assertEquals(Money.parse("51.25"), shop.database.documents().get(second.id()).cost());
        }
    }

    private static Recosted changed(Document sale, String before, String after) {
        return new Recosted(sale.id(), sale.number(), sale.typed().date(), Money.parse(before), Money.parse(after));
    }

    private static DraftLine line(String quantity, String price) {
        return TradingShop.line(TradingShop.TEA, quantity, price);
    }
}
