package org.suanpan.testkit.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.importing.bill.Bill;
import org.suanpan.core.importing.bill.BillRow;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Bills;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Real bills: what is read equals what an independent program counted in them.
class RealBillsTest {

    @Test
    void aWechatBillIsReadWhole() {
        read("wechat-records.csv").ifPresent(bill -> {
            assertEquals(Bill.Source.WECHAT, bill.source());
            assertEquals("27 2904.53 28.49 26100.89", bill.rows().size() + sums(bill));
            assertEquals(new BillRow(18, LocalDate.of(2019, 9, 26), Money.parse("28.16"), Flow.OUT, "云膳过桥米线(传奇广场店)",
                    "总共消费:28.16 商户消费", "支付成功", "3985734"), bill.rows().getFirst());
        });
    }

    @Test
    void anAlipayBillInAnotherEncodingIsReadWhole() {
        read("alipay-records.csv").ifPresent(bill -> {
            assertEquals(Bill.Source.ALIPAY, bill.source());
            assertEquals("10 211.64 222228.50 247.37", bill.rows().size() + sums(bill));
        });
    }

    @Test
    void aShopsBillOfPaidAmountsIsReadWhole() {
        read("mt-records.csv").ifPresent(bill -> assertEquals("29 1223.80 209.73 0.00", bill.rows().size() + sums(bill)));
    }

    @Test
    void aBankListWithSignsIsReadWhole() {
        read("cmb-debit.csv").ifPresent(bill -> {
            assertEquals(Bill.Source.BANK, bill.source());
            assertEquals("5 2013.14 1234.00 0.00", bill.rows().size() + sums(bill));
        });
    }

    @Test
    void bankListsWithTwoColumnsAreReadWhole() {
        read("icbc-credit.csv").ifPresent(bill -> assertEquals("9 1", bill.rows().size() + " " + bill.unread(), "the line of sums is no movement"));
        read("ccb-交易明细.xls").ifPresent(bill -> assertEquals(6, bill.rows().size()));
    }

    private static Optional<Bill> read(String name) {
        Optional<Path> file = ImportShop.sharedData("cn-payments/" + name);
        return file.map(found -> new Bills(Spreadsheets.reader(), LocalDate.of(2026, 11, 26)).read(found));
    }

    /// Out, in, neutral.
    private static String sums(Bill bill) {
        return " " + sum(bill, Flow.OUT) + " " + sum(bill, Flow.IN) + " " + sum(bill, Flow.NEUTRAL);
    }

    private static Money sum(Bill bill, Flow flow) {
        Predicate<BillRow> of = row -> row.flow() == flow;
        return bill.rows().stream().filter(of).map(BillRow::amount).reduce(Money.ZERO, Money::plus);
    }
}
