package org.suanpan.core.importing.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.importing.value.PlainText;
import org.suanpan.core.ledger.statement.Side;

/// Which column of their list is what, from 0; a role without a column is not in the map.
public record TheirColumns(Map<Role, Integer> places) {

    public static final TheirColumns NONE = new TheirColumns(Map.of());

    /// `AMOUNT` is what adds to what is owed, or the one signed column; `LESS` what is taken off it.
    public enum Role { DATE, NUMBER, AMOUNT, LESS, BALANCE }

    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.DATE, List.of("业务日期", "单据日期", "送货日期", "发货日期", "记账日期", "入库日期", "日期", "时间", "date"),
            Role.NUMBER, List.of("送货单号", "供应商单号", "对方单号", "来源单号", "销售单号", "原始单号", "单据编号", "单据号", "单号", "凭证号", "订单号",
                    "票据号", "编号", "number", "no."),
            Role.BALANCE, List.of("余额", "结余", "结存", "累计欠款", "balance"),
            Role.LESS, List.of("付款金额", "已付金额", "收款金额", "已收金额", "本期付款", "本期收款", "应付减少", "应收减少", "付款", "收款", "已付", "已收", "实付", "实收",
                    "回款", "支付", "减少", "paid", "payment"),
            Role.AMOUNT, List.of("应付增加", "应收增加", "本期应付", "本期应收", "应付金额", "应收金额", "价税合计", "采购金额", "进货金额", "销售金额", "送货金额", "发货金额",
                    "货款", "金额", "发生额", "增加", "应付", "应收", "amount", "total"));
    private static final List<Role> ORDER = List.of(Role.BALANCE, Role.LESS, Role.DATE, Role.NUMBER, Role.AMOUNT);
    private static final List<String> DEBIT = List.of("借方金额", "借方发生额", "借方", "debit");
    private static final List<String> CREDIT = List.of("贷方金额", "贷方发生额", "贷方", "credit");
    private static final List<String> NEVER = List.of("单价", "未付", "未收", "税额", "税率", "数量", "折扣", "方式", "状态", "人", "客户", "商品", "产品", "到期",
            "price");

    public TheirColumns {
        places = Map.copyOf(places);
    }

    public int place(Role role) {
        return places.getOrDefault(role, -1);
    }

    public boolean has(Role role) {
        return places.containsKey(role);
    }

    /// Says enough to be read by: a day and something that moves the balance.
    public boolean isEnough() {
        return has(Role.DATE) && (has(Role.AMOUNT) || has(Role.LESS));
    }

    /// `place` −1 = the list has none. A column has one role: the role it had before loses it.
    public TheirColumns with(Role role, int place) {
        Map<Role, Integer> changed = new EnumMap<>(Role.class);
        places.forEach((other, at) -> {
            if (other != role && at != place) {
                changed.put(other, at);
            }
        });
        if (place >= 0) {
            changed.put(role, place);
        }
        return new TheirColumns(changed);
    }

    /// By what the columns are called. Whose list it is decides what debit and credit mean: a customer credits what it owes us, a
    /// supplier debits what we owe it.
    public static TheirColumns guess(List<String> titles, Side side) {
        List<String> plain = titles.stream().map(TheirColumns::narrow).toList();
        Map<Role, Integer> found = new EnumMap<>(Role.class);
        Set<Integer> taken = new HashSet<>();
        boolean customers = side == Side.CUSTOMERS;
        for (Role role : ORDER) {
            List<String> names = new ArrayList<>(NAMES.getOrDefault(role, List.of()));
            if (role == Role.LESS) {
                names.addAll(customers ? DEBIT : CREDIT);
            } else if (role == Role.AMOUNT) {
                names.addAll(0, customers ? CREDIT : DEBIT);
            }
            int at = find(plain, names, taken);
            if (at >= 0) {
                found.put(role, at);
                taken.add(at);
            }
        }
        return new TheirColumns(found);
    }

    /// A title that is one of the names, else the shortest that holds one.
    private static int find(List<String> titles, List<String> names, Set<Integer> taken) {
        for (String name : names) {
            int at = titles.indexOf(name);
            if (at >= 0 && !taken.contains(at)) {
                return at;
            }
        }
        for (String name : names) {
            Integer at = java.util.stream.IntStream.range(0, titles.size()).boxed()
                    .filter(i -> titles.get(i).contains(name) && !taken.contains(i) && NEVER.stream().noneMatch(titles.get(i)::contains))
                    .min(Comparator.comparingInt((Integer i) -> titles.get(i).length()).thenComparing(i -> i)).orElse(null);
            if (at != null) {
                return at;
            }
        }
        return -1;
    }

    private static String narrow(String written) {
        return PlainText.narrow(written).replaceAll("[\\s*:()（）]|元", "").toLowerCase(Locale.ROOT);
    }
}
