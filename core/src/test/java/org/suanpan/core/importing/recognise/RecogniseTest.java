package org.suanpan.core.importing.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.MergedRange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecogniseTest {

    private static final HeaderDictionary DICTIONARY = HeaderDictionary.carried();
    private static final ColumnSamples NO_ROWS = new ColumnSamples(List.of());

    @Test
    void everyCarriedSynonymFindsItsField() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                HeaderDictionary.class.getResourceAsStream("header_synonyms.csv")), StandardCharsets.UTF_8))) {
            for (String line : in.lines().skip(1).toList()) {
                String[] parts = line.split(",", 3);
                Optional<EntityFields> fields = Arrays.stream(EntityFields.values())
                        .filter(f -> f.dictionary().equals(parts[0])).findFirst();
                if (fields.isEmpty() || List.of("NO", "图片", "no").contains(parts[2])) {
                    continue;
                }
                tried++;
                List<ColumnMatch> matches = new ColumnMatcher(DICTIONARY).match(fields.get(), List.of(parts[2]), NO_ROWS);
                if (matches.isEmpty() || !matches.getFirst().field().equals(parts[1])) {
                    wrong.add(line + " -> " + matches);
                }
            }
        }
        assertTrue(tried > 1_500, "only " + tried);
        assertEquals(List.of(), wrong);
    }

    @Test
    void theHeaderIsFoundBelowATitleAndJoinedOverTwoLines() {
        List<SourceRow> rows = List.of(row(1, "商品价格表"), row(2, "类别", "编码", "名称", "价格", ""),
                row(3, "", "", "", "进价", "批发价"), row(4, "", "", "", "元", "元"), row(5, "水", "1", "矿泉水", "20", "26"));
        List<MergedRange> merged = List.of(new MergedRange(1, 1, 0, 4), new MergedRange(2, 3, 0, 0),
                new MergedRange(2, 3, 1, 1), new MergedRange(2, 3, 2, 2), new MergedRange(2, 2, 3, 4));
        Header header = new HeaderFinder(DICTIONARY).find(rows, merged).orElseThrow();
        assertEquals(List.of("类别", "编码", "名称", "价格·进价", "价格·批发价"), header.names());
        assertEquals(2, header.firstRow());
        assertEquals(4, header.lastRow());
    }

    @Test
    void namesThatEnglishProgramsWriteTogetherAreUnderstood() {
        assertEquals(Map.of("order_no", 0, "product_code", 1, "product_name", 2, "qty", 3, "date", 4, "unit_price", 5,
                "customer_code", 6, "customer_region", 7),
                plan("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
                        "536365,85123A,LANTERN,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom")
                        .orElseThrow().columns());
    }

    @Test
    void theDayOfDispatchIsNotTheDayOfSale() {
        SheetPlan plan = plan("行 ID,发货日期,订单日期,订单 ID,产品 ID,销售额,数量", "1,2016-04-29,2016-04-27,US-1,P1,129.69,2")
                .orElseThrow();
        assertEquals(2, plan.columns().get("date"));
        assertEquals(Entity.SALES_HISTORY, plan.entity());
        assertFalse(plan.columns().containsValue(0), "a row number is no field");
    }

    @Test
    void documentsAndStatementsAreNoListsOfCustomers() {
        assertTrue(plan("OrderID,CustomerID,OrderDate,ShipName,ShipAddress", "1,VINET,1996-07-04,Vins,59 rue")
                .isEmpty());
        assertTrue(plan("交易时间,交易类型,商品,金额(元),交易单号", "2024-01-05 10:00:00,消费,午餐,12,100001").isEmpty());
        assertTrue(plan("地区经理,地区", "白德伟,华东").isEmpty());
    }

    @Test
    void aSlipOfTheKeyboardInAHeaderIsForgiven() {
        SheetPlan plan = plan("客户编码,客户名秤,电话", "K1,大华超市,0571-88001234").orElseThrow();
        assertEquals(Entity.CUSTOMERS, plan.entity());
        assertEquals(1, plan.columns().get("name"));
    }

    @Test
    void totalsSignaturesAndRepeatedHeadersAreNoData() {
        NoiseRows noise = new NoiseRows(List.of("日期", "单号", "客户", "数量", "金额"), 0);
        assertTrue(noise.isNoise(cells("合 计", "", "", "12", "30")));
        assertTrue(noise.isNoise(cells("大华超市小计", "", "", "12", "30")));
        assertTrue(noise.isNoise(cells("制表：李会计", "", "审核：")));
        assertTrue(noise.isNoise(cells("日期", "单号", "客户", "数量", "金额")));
        assertTrue(noise.isNoise(cells("", "", "本页合计", "12", "30")));
        assertTrue(noise.isNoise(cells("", "  ", "")));
        assertFalse(noise.isNoise(cells("2024-01-05", "1", "合计便利店", "12", "30")));
        assertFalse(noise.isNoise(cells("", "1", "大华", "12", "30")), "a row without a date is a rejected row");
    }

    private static Optional<SheetPlan> plan(String header, String... rows) {
        SheetSurvey survey = new SheetSurvey(Progress.NONE);
        survey.row(1, cells(header.split(",", -1)));
        for (int i = 0; i < rows.length; i++) {
            survey.row(i + 2, cells(rows[i].split(",", -1)));
        }
        survey.merged(List.of());
        return new SheetPlanner(DICTIONARY, LocalDate.of(2026, 6, 30))
                .plan("Sheet1", false, survey, new SheetPlanner.Wish(null, Map.of(), "a.xlsx Sheet1"))
                .filter(SheetPlan::isComplete);
    }

    private static SourceRow row(int number, String... texts) {
        return new SourceRow(number, cells(texts));
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(text -> text.matches("\\d+")
                ? new Cell.Number(new BigDecimal(text), "") : Cell.text(text)).toList();
    }
}
