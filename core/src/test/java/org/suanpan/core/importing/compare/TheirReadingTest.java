package org.suanpan.core.importing.compare;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.compare.TheirColumns.Role;
import org.suanpan.core.ledger.compare.TheirList;
import org.suanpan.core.ledger.statement.Side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TheirReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void aCustomersLedgerOfPayablesIsReadWithItsSidesTurned() {
        TheirSheet sheet = sheet(Side.CUSTOMERS, """
                安康超市 应付账款明细账
                供应商：小店||||||
                日期|凭证号|摘要|借方|贷方|方向|余额
                2026-11-01||上月结转|||贷|100.00
                2026/11/3|记-12|购货 XS-202611-0001||￥50.00|贷|150.00
                11月5日|记-15|付货款|30||贷|120.00
                ||本月合计|30.00|50.00||
                """);
        assertEquals(List.of("日期|凭证号|摘要|借方|贷方|方向|余额", "3"), List.of(String.join("|", sheet.titles()), "" + sheet.titleRow()));
        TheirList list = read(sheet, Side.CUSTOMERS);
        assertEquals(List.of("5 2026-11-03 记-12 购货 XS-202611-0001 贷 50.00", "6 2026-11-05 记-15 付货款 贷 -30.00"), rows(list));
        assertEquals("100.00 120.00 0", list.opening() + " " + list.closing() + " " + list.unread());
    }

    @Test
    void aSuppliersLedgerOfReceivablesDebitsWhatWeOwe() {
        assertEquals(List.of("2 2026-11-03 记-12  50.00", "3 2026-11-05 记-15  -30.00"), rows(read(sheet(Side.SUPPLIERS, """
                日期|凭证号|借方金额|贷方金额
                2026-11-03|记-12|50.00|
                2026-11-05|记-15||30.00
                """), Side.SUPPLIERS)));
    }

    @Test
    void wordsSayWhatComesOffWhereNoAmountIsNegative() {
        TheirSheet sheet = sheet(Side.CUSTOMERS, """
                送货日期|送货单号|类型|金额(元)
                20261103|A1|进货|1,050.00
                |A2|进货|50
                20261105||付款|30.00
                20261106||采购退货|20.00
                合计|||1150.00
                """);
        TheirReading reading = new TheirReading(sheet, TheirColumns.guess(sheet.titles(), Side.CUSTOMERS), TODAY);
        assertEquals(List.of(Sign.BY_WORDS, Sign.MORE, Sign.LESS), reading.signs());
        assertEquals(List.of("2 2026-11-03 A1 进货 1050.00", "3 2026-11-03 A2 进货 50.00", "4 2026-11-05  付款 -30.00",
                "5 2026-11-06  采购退货 -20.00"), rows(reading.list(Sign.BY_WORDS)));
        assertEquals("-30.00", reading.list(Sign.LESS).rows().get(2).amount().toString());
    }

    @Test
    void balancesAreBelievedOnlyWhereEachFollowsAndALatestFirstListIsReadUpwards() {
        TheirList upwards = read(sheet(Side.CUSTOMERS, """
                日期|单号|金额|余额
                2026-11-05|2|-30.00|120.00
                2026-11-03|1|50.00|150.00
                """), Side.CUSTOMERS);
        assertEquals("100.00 120.00", upwards.opening() + " " + upwards.closing());
        TheirList wrong = read(sheet(Side.CUSTOMERS, """
                日期|单号|金额|余额
                2026-11-03|1|50.00|150.00
                2026-11-05|2|-30.00|121.00
                """), Side.CUSTOMERS);
        assertEquals("null null", wrong.opening() + " " + wrong.closing());
    }

    @Test
    void aRowThatGivesNoDayOrNoAmountIsCounted() {
        assertEquals(1, read(sheet(Side.CUSTOMERS, """
                日期|单号|金额
                2026-11-03|1|50.00
                上旬|2|见附件
                """), Side.CUSTOMERS).unread());
    }

    @Test
    void columnsThatNobodyKnowsAreChosenByHandAndEachHasOneRole() {
        TheirSheet sheet = sheet(Side.CUSTOMERS, """
                哪天|第几张|多少钱|付款方式
                2026-11-03|1|50.00|微信
                """);
        TheirColumns guessed = TheirColumns.guess(sheet.titles(), Side.CUSTOMERS);
        assertFalse(guessed.isEnough());
        assertEquals(List.of(), new TheirReading(sheet, guessed, TODAY).list(Sign.MORE).rows());
        TheirColumns chosen = guessed.with(Role.DATE, 0).with(Role.AMOUNT, 2).with(Role.NUMBER, 1);
        assertEquals(List.of("2 2026-11-03 1 微信 50.00"), rows(new TheirReading(sheet, chosen, TODAY).list(Sign.MORE)));
        assertEquals(-1, chosen.with(Role.LESS, 2).place(Role.AMOUNT));
        assertEquals(-1, chosen.with(Role.NUMBER, -1).place(Role.NUMBER));
    }

    @Test
    void dayBeforeMonthIsProvedByTheColumn() {
        assertEquals(List.of("2 2026-11-03   5.00", "3 2026-11-25   6.00"), rows(read(sheet(Side.CUSTOMERS, """
                日期|金额
                03/11/2026|5
                25/11/2026|6
                """), Side.CUSTOMERS)));
    }

    @Test
    void aFileWithoutAnyListIsRefused() {
        assertEquals("compare.no-list", assertThrows(Rejected.class, () -> sheet(Side.CUSTOMERS, "你好\n")).problem().key());
    }

    private static TheirList read(TheirSheet sheet, Side side) {
        TheirReading reading = new TheirReading(sheet, TheirColumns.guess(sheet.titles(), side), TODAY);
        return reading.list(reading.signs().getFirst());
    }

    private static List<String> rows(TheirList list) {
        return list.rows().stream().map(row -> row.row() + " " + row.date() + " " + row.number() + " " + row.words() + " " + row.amount())
                .toList();
    }

    private static TheirSheet sheet(Side side, String lines) {
        return new TheirSheets(new Typed(lines)).read(Path.of("对账.csv"), side);
    }

    /// A file of one sheet whose cells are words and plain figures.
    private record Typed(String lines) implements SheetReader {

        @Override
        public Workbook open(Path file, @Nullable String encoding) {
            return new Workbook() {

                @Override
                public String encoding() {
                    return "UTF-8";
                }

                @Override
                public List<Sheet> sheets() {
                    return List.of(new OneSheet(lines));
                }

                @Override
                public void close() {}
            };
        }
    }

    private record OneSheet(String lines) implements SheetReader.Sheet {

        @Override
        public String name() {
            return "1";
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public boolean date1904() {
            return false;
        }

        @Override
        public void read(SheetReader.Rows rows) {
            int number = 1;
            for (String line : lines.lines().toList()) {
                List<Cell> cells = new ArrayList<>();
                for (String word : line.split("\\|", -1)) {
                    cells.add(word.matches("-?\\d+\\.\\d+") ? new Cell.Number(new BigDecimal(word), "") : Cell.text(word));
                }
                rows.row(number++, cells);
            }
        }
    }
}
