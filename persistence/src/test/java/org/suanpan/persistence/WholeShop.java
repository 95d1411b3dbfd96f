package org.suanpan.persistence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The shop of [HistoryShop] with a few weeks of its own trade: of everything a check looks at there is a row.
///
/// | document | number | what |
/// |---|---|---|
/// | 1 | KC-202603-0001 | 10 tea worth 33.33 |
/// | 2 | KC-202603-0002 | 1 cup worth 0.05 |
/// | 3 | KC-202603-0003 | 5 cups worth 1.00, reversed by 4 |
/// | 5 | XS-202603-0001 | 4 tea in two lines |
/// | 6 | XS-202603-0002 | 1 tea, reversed by 7 |
/// | 8 | XS-202603-0004 | the one cup |
/// | 9 | JH-202603-0001 | 2 tea at 4.00 |
/// | 10 | SK-202603-0001 | 5.00 received |
///
/// March is closed, and the customer has confirmed its account up to the 8th.
public final class WholeShop {

    private WholeShop() {}

    public static Path at(Path file) {
        HistoryShop.at(file);
        try (TradingShop shop = TradingShop.over(file)) {
            shop.database.unitOfWork().write(() -> {
                shop.database.warehouses().add("W2", "分仓");
                shop.database.suppliers().add(new Supplier(TradingShop.FARM, "S1", "茶厂", Contact.NONE, "", 0, 1));
            });
            shop.open("2026-03-01", TEA, "10", "33.33");
            shop.open("2026-03-01", CUP, "1", "0.05");
            shop.reverse(shop.open("2026-03-01", CUP, "5", "1.00"), "2026-03-01");
            shop.deliver("2026-03-05", line(TEA, "3", "5.00"), line(TEA, "1", "4.50"));
            shop.reverse(shop.deliver("2026-03-06", line(TEA, "1", "5.00")), "2026-03-07");
            shop.deliver("2026-03-08", line(CUP, "1", "2.00"));
            shop.buy("2026-03-09", line(TEA, "2", "4.00"));
            shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse("2026-03-10")).customer(TradingShop.AN)
                    .settling(Settling.of(null, Money.parse("5.00"))));
            shop.confirming.confirm(Partner.of(TradingShop.AN), LocalDate.parse("2026-03-08"), Actor.OWNER);
            shop.months.close(YearMonth.of(2026, 3), Actor.OWNER);
        }
        return file;
    }
}
