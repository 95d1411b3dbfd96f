package org.suanpan.core.importing.value;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;

/// Reads words that stand for one of a few things: yes and no, ways to pay, terms of credit.
public final class Words {

    private static final Set<String> YES = Set.of("是", "√", "✓", "y", "yes", "1", "true", "启用", "有", "有效", "对");
    private static final Set<String> NO = Set.of("否", "×", "✗", "n", "no", "0", "false", "停用", "已停用", "无", "无效", "禁用");
    private static final Map<String, String> PAYMENT = Map.ofEntries(
            Map.entry("现金", "CASH"), Map.entry("现结", "CASH"), Map.entry("微信", "WECHAT"),
            Map.entry("微信支付", "WECHAT"), Map.entry("WX", "WECHAT"), Map.entry("支付宝", "ALIPAY"),
            Map.entry("花呗", "ALIPAY"), Map.entry("转账", "BANK"), Map.entry("对公", "BANK"),
            Map.entry("银行卡", "BANK"), Map.entry("刷卡", "CARD"), Map.entry("POS", "CARD"),
            Map.entry("赊账", "CREDIT"), Map.entry("欠款", "CREDIT"), Map.entry("挂账", "CREDIT"),
            Map.entry("月结", "CREDIT"), Map.entry("支票", "CHEQUE"), Map.entry("承兑", "ACCEPTANCE"),
            Map.entry("承兑汇票", "ACCEPTANCE"), Map.entry("预存款", "PREPAID"));
    private static final Map<String, String> TERMS = Map.of(
            "货到付款", "COD", "款到发货", "PREPAY", "现结", "0", "压批", "LAST_BATCH", "压一批结一批", "LAST_BATCH",
            "滚动压款", "LAST_BATCH", "半月结", "SEMI_MONTHLY", "周结", "WEEKLY", "季结", "QUARTERLY");
    private static final Pattern MONTH_END = Pattern.compile("月结(\\d+)天?");
    private static final Pattern DAYS = Pattern.compile("(?:NET )?(\\d{1,3})天?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_MONTH = Pattern.compile("次月(\\d{1,2})日");

    private Words() {}

    public static Parsed<Boolean> yesOrNo(Cell cell) {
        String text = text(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Parsed.empty();
        }
        if (YES.contains(text)) {
            return Parsed.ok(true);
        }
        return NO.contains(text) ? Parsed.ok(false) : Parsed.error("importing.value.not-yes-or-no");
    }

    public static Parsed<String> payment(Cell cell) {
        String text = text(cell).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Parsed.empty();
        }
        String method = PAYMENT.get(text);
        if (method != null) {
            return Parsed.ok(method);
        }
        return text.contains("+") ? Parsed.warn("MIXED", "importing.value.mixed-payment")
                : Parsed.error("importing.value.unknown-payment");
    }

    public static Parsed<String> creditTerms(Cell cell) {
        String text = text(cell);
        if (text.isEmpty()) {
            return Parsed.empty();
        }
        String known = TERMS.get(text);
        if (known != null) {
            return Parsed.ok(known);
        }
        if (text.equals("月结")) {
            return Parsed.warn("EOM+30", "importing.value.terms-assumed");
        }
        Matcher m = MONTH_END.matcher(text);
        if (m.matches()) {
            return Parsed.ok("EOM+" + m.group(1));
        }
        m = NEXT_MONTH.matcher(text);
        if (m.matches()) {
            return Parsed.ok("NEXT_MONTH_DAY_" + m.group(1));
        }
        m = DAYS.matcher(text);
        return m.matches() ? Parsed.ok(m.group(1)) : Parsed.error("importing.value.unknown-terms");
    }

    /// Days a customer may take, out of terms in words; null when the terms are no number of days.
    public static Parsed<Integer> creditDays(Cell cell) {
        Parsed<String> terms = creditTerms(cell);
        String value = terms.value();
        if (value == null) {
            return new Parsed<>(null, terms.level(), terms.key());
        }
        String days = value.startsWith("EOM+") ? value.substring(4) : value;
        return switch (days) {
            case "COD", "PREPAY" -> Parsed.ok(0);
            case "WEEKLY" -> Parsed.ok(7);
            case "SEMI_MONTHLY" -> Parsed.ok(15);
            case "QUARTERLY" -> Parsed.ok(90);
            default -> days.matches("\\d{1,3}") ? Parsed.ok(Integer.parseInt(days))
                    : Parsed.warn(null, "importing.value.unknown-terms");
        };
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text(String raw) ? PlainText.narrow(raw) : cell.written();
    }
}
