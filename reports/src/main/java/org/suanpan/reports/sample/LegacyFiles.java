package org.suanpan.reports.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;

/// All files of a shop: three lists, and the sales cut in three as the shop changed its ways of writing them down.
public final class LegacyFiles {

    private LegacyFiles() {}

    public static List<LegacyFile> write(Path folder, SampleShop shop) {
        try {
            Files.createDirectories(folder);
            LocalDate quarter = shop.opening().withDayOfMonth(1).minusMonths(3);
            LocalDate secondYear = quarter.minusMonths(9);
            List<SampleOrder> ledger = new ArrayList<>();
            List<SampleOrder> monthly = new ArrayList<>();
            List<SampleOrder> recent = new ArrayList<>();
            shop.eachHistoryOrder(order -> {
                boolean first = order.date().isBefore(secondYear);
                (first ? ledger : order.date().isBefore(quarter) ? monthly : recent).add(order);
            });
            LocalDate last = shop.opening().minusDays(1);
            return List.of(
                    CustomerFile.write(folder.resolve("客户资料.xls"), shop),
                    PriceFile.write(folder.resolve("商品价格表.xlsx"), shop),
                    SupplierFile.write(folder.resolve("供应商.csv"), shop),
                    LedgerFile.write(named(folder, "销售流水", shop.firstDay(), secondYear.minusDays(1), ".csv"), ledger,
                            new DateSpan(shop.firstDay(), secondYear.minusDays(1))),
                    MonthlyFile.write(named(folder, "销售明细", secondYear, quarter.minusDays(1), ".xlsx"), monthly),
                    RecentFile.write(named(folder, "销售单明细", quarter, last, ".xls"), recent,
                            new DateSpan(quarter, last)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path named(Path folder, String what, LocalDate from, LocalDate to, String ending) {
        return folder.resolve(what + YearMonth.from(from) + "至" + YearMonth.from(to) + ending);
    }
}
