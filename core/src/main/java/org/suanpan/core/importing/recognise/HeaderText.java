package org.suanpan.core.importing.recognise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Forms of a header in which two spellings of the same thing are equal.
final class HeaderText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【<][^)\\]】>]*[)\\]】>]");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00A0()\\[\\]【】<>*:/_\\-.,#%￥¥$·'\"、;&]");
    private static final Pattern ENTITY = Pattern.compile("^(客户|商品|产品|供应商|往来|销售|采购)");

    private HeaderText() {}

    /// Only case, width and outer space set aside.
    static String plain(String header) {
        return Normalizer.normalize(INVISIBLE.matcher(header).replaceAll(""), Normalizer.Form.NFKC).strip()
                .replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// Without spaces, punctuation and a currency word, the content of brackets kept: `InvoiceNo` = `invoice no`.
    static String close(String header) {
        String text = NOISE.matcher(plain(header)).replaceAll("");
        return text.length() > 1 && text.endsWith("元") ? text.substring(0, text.length() - 1) : text;
    }

    /// As [#close], without what stands in brackets (units mostly).
    static String bare(String header) {
        return close(BRACKETS.matcher(plain(header)).replaceAll(""));
    }

    static String withoutEntity(String close) {
        return ENTITY.matcher(close).replaceFirst("");
    }
}
