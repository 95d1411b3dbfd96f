package org.suanpan.core.importing.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.value.PlainText;

/// Where the columns of a bill stand, by what payment services and banks call them; from 0, −1 = there is none.
record BillColumns(int day, int direction, int amount, int in, int out, List<Integer> party, List<Integer> note, int state, int id) {

    private static final List<String> DAY = List.of("交易日期", "记账日期", "记账日", "入账日期", "交易时间", "交易创建时间", "付款时间", "入账时间",
            "日期", "date");
    private static final List<String> DIRECTION = List.of("收/支", "收支", "收支类型", "借贷标志", "借贷", "收支方向");
    private static final List<String> AMOUNT = List.of("实付金额", "金额(元)", "金额", "交易金额", "发生额", "收支金额", "amount");
    private static final List<String> IN = List.of("收入", "收入金额", "贷方发生额", "贷方金额", "贷方", "记账金额(收入)", "交易金额(收入)", "存入金额",
            "转入金额", "收入(元)");
    private static final List<String> OUT = List.of("支出", "支出金额", "借方发生额", "借方金额", "借方", "记账金额(支出)", "交易金额(支出)", "支取金额",
            "转出金额", "支出(元)");
    private static final List<String> PARTY = List.of("交易对方", "对方户名", "对手信息", "对方名称", "对方账户名", "付款人", "对方", "交易场所",
            "交易地点", "订单标题");
    private static final List<String> NOTE = List.of("商品", "商品说明", "商品名称", "摘要", "交易摘要", "附言", "用途", "客户摘要", "备注", "交易类型",
            "交易分类");
    private static final List<String> STATE = List.of("当前状态", "交易状态", "状态");
    private static final List<String> ID = List.of("交易单号", "交易订单号", "交易号", "交易流水号", "流水号", "凭证号", "业务流水号");

    /// Null while a row is no row of titles.
    static @Nullable BillColumns of(List<Cell> cells) {
        List<String> titles = cells.stream().map(cell -> narrow(cell.written())).toList();
        BillColumns found = new BillColumns(first(titles, DAY), first(titles, DIRECTION), first(titles, AMOUNT), first(titles, IN),
                first(titles, OUT), all(titles, PARTY), all(titles, NOTE), first(titles, STATE), first(titles, ID));
        boolean sums = found.amount >= 0 || found.in >= 0 || found.out >= 0;
        return found.day >= 0 && sums ? found : null;
    }

    static String narrow(String written) {
        return PlainText.narrow(written).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /// The first name that is there, in the order of the names: what was paid goes before what was ordered.
    private static int first(List<String> titles, List<String> names) {
        return names.stream().mapToInt(titles::indexOf).filter(place -> place >= 0).findFirst().orElse(-1);
    }

    private static List<Integer> all(List<String> titles, List<String> names) {
        List<Integer> places = new ArrayList<>();
        names.stream().map(titles::indexOf).filter(place -> place >= 0).forEach(places::add);
        return places;
    }
}
