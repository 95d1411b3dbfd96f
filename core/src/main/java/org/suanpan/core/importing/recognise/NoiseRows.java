package org.suanpan.core.importing.recognise;

import java.util.List;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.value.PlainText;

/// Rows below the header that are no data: totals, signatures, page ends, ruled lines, the header printed again,
/// titles between blocks. `key` is the column that every data row fills (the date of a sale, the name of a customer):
/// a row that has it is taken for noise only when that very cell says so.
public final class NoiseRows {

    private static final Pattern TOTAL = Pattern.compile(
            "(本页|全部|销售|金额|数量)?(合计|总计|小计|累计|共计|平均|总合计)[:：]?|(sub|grand)?total[:：]?|.{0,20}(小计|合计)[:：]?|合计[(（].*[)）]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_TOTAL = Pattern.compile("合计|总计|小计|累计|共计|total", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile(
            "(制表|审核|复核|打印时间|打印日期|备注[:：]|经手人|签字|盖章|以下空白|导出时间|制单人?[:：]|单位[:：]).*|.*第.{1,6}页.*|.*(签字|盖章).*");
    private static final Pattern RULE = Pattern.compile("[-=#*_—]{3,}.*");

    private final List<String> header;
    private final int key;

    public NoiseRows(List<String> header, int key) {
        this.header = header.stream().map(NoiseRows::tight).toList();
        this.key = key;
    }

    public boolean isNoise(List<Cell> cells) {
        Cell first = Cell.BLANK;
        int filled = 0;
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                first = filled == 1 ? cell : first;
            }
        }
        if (filled == 0) {
            return true;
        }
        Cell keyCell = key < cells.size() ? cells.get(key) : Cell.BLANK;
        if (keyCell != first && isBareTotal(first, filled)) {
            return true;
        }
        if (!keyCell.isBlank()) {
            return keyCell instanceof Cell.Text(String text)
                    && (isTotal(text) || isSignature(text, filled) || isHeader(text) && repeatsHeader(cells, filled));
        }
        if (!(first instanceof Cell.Text(String text))) {
            return filled <= 3 && cells.stream().anyMatch(c -> c instanceof Cell.Text(String t) && isTotal(t));
        }
        return isTotal(text) || isSignature(text, filled) || RULE.matcher(text.strip()).matches()
                || repeatsHeader(cells, filled) || filled == 1 && header.size() > 2
                || cells.stream().anyMatch(c -> c instanceof Cell.Text(String t) && isTotal(t));
    }

    private static boolean isTotal(String text) {
        return TOTAL.matcher(tight(text)).matches();
    }

    /// 合计 in front of a nearly empty row, even where a count (300户) stands below the key column.
    private boolean isBareTotal(Cell first, int filled) {
        return filled * 2 <= header.size() && first instanceof Cell.Text(String text)
                && BARE_TOTAL.matcher(tight(text)).matches();
    }

    private boolean isSignature(String text, int filled) {
        return filled <= Math.max(3, header.size() / 2) && SIGNATURE.matcher(tight(text)).matches();
    }

    private boolean isHeader(String text) {
        return key < header.size() && header.get(key).endsWith(tight(text)) && !tight(text).isEmpty();
    }

    private boolean repeatsHeader(List<Cell> cells, int filled) {
        int same = 0;
        for (int column = 0; column < Math.min(cells.size(), header.size()); column++) {
            String text = tight(cells.get(column).written());
            same += !text.isEmpty() && header.get(column).endsWith(text) ? 1 : 0;
        }
        return same >= 2 && same * 5 >= filled * 4;
    }

    private static String tight(String text) {
        return PlainText.narrow(text).replace(" ", "").replace(Header.JOIN, "");
    }
}
