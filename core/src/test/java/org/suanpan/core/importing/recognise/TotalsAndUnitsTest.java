package org.suanpan.core.importing.recognise;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TotalsAndUnitsTest {

    private static final List<String> HEADER = List.of("序号", "客户编码", "客户名称", "联系人", "电话", "地址");

    @Test
    void aCountBelowTheNamesInTheRowOfTheTotalIsNoCustomer() {
        NoiseRows noise = new NoiseRows(HEADER, 2);
        assertTrue(noise.isNoise(row("合计", "", "300户")));
        assertTrue(noise.isNoise(row("合 计", "", "300户")));
    }

    @Test
    void aFullRowThatBeginsWithTheWordStays() {
        NoiseRows noise = new NoiseRows(HEADER, 2);
        assertFalse(noise.isNoise(row("合计", "C001", "合计便利店", "王老板", "16100000000", "东渡大街1号")));
    }

    @Test
    void aRowOfUnitsBelowATwoLineHeaderBelongsToIt() {
        List<SourceRow> top = List.of(
                new SourceRow(1, row("商品编码", "商品名称", "价格", "")),
                new SourceRow(2, row("", "", "进价", "批发价")),
                new SourceRow(3, row("", "", "元", "元")),
                new SourceRow(4, row("010001", "绿茶", "30", "35")));
        List<MergedRange> merged = List.of(new MergedRange(1, 2, 0, 0), new MergedRange(1, 2, 1, 1),
                new MergedRange(1, 1, 2, 3));
        Header header = new HeaderFinder(HeaderDictionary.carried()).find(top, merged).orElseThrow();
        assertEquals(new Header(1, 3, List.of("商品编码", "商品名称", "价格·进价", "价格·批发价")), header);
    }

    private static List<Cell> row(String... texts) {
        return Arrays.stream(texts).map(Cell::text).toList();
    }
}
