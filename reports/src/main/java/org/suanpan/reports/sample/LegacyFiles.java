package org.suanpan.reports.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
            DateSpan ledgerSpan = new DateSpan(shop.firstDay(), secondYear.minusDays(1));
            DateSpan monthlySpan = new DateSpan(secondYear, quarter.minusDays(1));
            DateSpan recentSpan = new DateSpan(quarter, shop.opening().minusDays(1));
            return List.of(
                    CustomerFile.write(named(folder, "客户资料", "customers", ".xls"), shop),
                    PriceFile.write(named(folder, "商品价格表", "prices", ".xlsx"), shop),
                    SupplierFile.write(named(folder, "供应商", "suppliers", ".csv"), shop),
                    LedgerFile.write(named(folder, "销售流水" + months(ledgerSpan), "sales-ledger", ".csv"), ledger,
                            ledgerSpan),
                    MonthlyFile.write(named(folder, "销售明细" + months(monthlySpan), "sales-monthly", ".xlsx"), monthly),
                    RecentFile.write(named(folder, "销售单明细" + months(recentSpan), "sales-recent", ".xls"), recent,
                            recentSpan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String months(DateSpan span) {
        return YearMonth.from(span.from()) + "至" + YearMonth.from(span.to());
    }

    /// The Chinese name; where the system's language can't write it (a bare POSIX shell), the plain one.
    private static Path named(Path folder, String name, String plain, String ending) {
        try {
            return folder.resolve(name + ending);
        } catch (InvalidPathException e) {
            return folder.resolve(plain + ending);
        }
    }
}
