package org.suanpan.core.importing.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.value.PlainText;

/// Finds the header among the first rows: the row whose texts are most like column names, with the line above or
/// below it where merged cells make one header of two lines.
public final class HeaderFinder {

    private static final int ROWS = 40;
    private static final int SHORT = 16;
    private static final Pattern UNIT = Pattern.compile("[(（]?(元|万元|箱|件|个|瓶|公斤|kg|%|天|元/.)[)）]?");

    private final HeaderDictionary dictionary;

    public HeaderFinder(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public Optional<Header> find(List<SourceRow> top, List<MergedRange> merged) {
        SourceRow best = null;
        int bestScore = 0;
        for (SourceRow row : top.subList(0, Math.min(ROWS, top.size()))) {
            int score = score(row);
            if (score > bestScore) {
                bestScore = score;
                best = row;
            }
        }
        return best == null ? Optional.empty() : Optional.of(join(best, top, merged));
    }

    /// +3 for a known column name, +1 for another short text, −3 for a figure or date, −2 for a text that stands
    /// there twice, −4 for a title.
    private int score(SourceRow row) {
        int score = row.filled() == 1 ? -4 : 0;
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (!(cell instanceof Cell.Text(String raw)) || looksLikeFigure(raw)) {
                score -= 3;
                continue;
            }
            String text = PlainText.of(raw);
            if (!seen.add(text)) {
                score -= 2;
            } else if (dictionary.isHeader(text)) {
                score += 3;
            } else if (text.length() <= SHORT) {
                score += 1;
            }
        }
        return score;
    }

    private static boolean looksLikeFigure(String text) {
        char first = text.isEmpty() ? 'x' : text.charAt(0);
        return first >= '0' && first <= '9' && text.matches("[0-9.,:/ \\-]+");
    }

    private static Header join(SourceRow best, List<SourceRow> top, List<MergedRange> merged) {
        SourceRow above = row(top, best.number() - 1);
        SourceRow below = row(top, best.number() + 1);
        int width = best.cells().size();
        if (below != null && tiedDown(best.number(), merged)) {
            return twoLines(best, below, top, merged);
        }
        if (above != null && (tiedDown(above.number(), merged) || groups(above, width, merged))) {
            return twoLines(above, best, top, merged);
        }
        return new Header(best.number(), lastLine(best, top), names(best, merged, false));
    }

    /// A cell merged over this row and the next says that both are header.
    private static boolean tiedDown(int row, List<MergedRange> merged) {
        return merged.stream().anyMatch(range -> range.firstRow() == row && range.lastRow() == row + 1);
    }

    /// Group names over several columns each, e.g. 上月 and 本月; one cell over the whole width is a title.
    private static boolean groups(SourceRow above, int width, List<MergedRange> merged) {
        return merged.stream().anyMatch(range -> range.firstRow() == above.number()
                && range.lastRow() == above.number() && range.lastColumn() > range.firstColumn()
                && range.lastColumn() - range.firstColumn() + 1 < Math.max(2, width - 1)
                && above.filled() > 1);
    }

    /// The row of units (元, 箱) below belongs to the header.
    private static int lastLine(SourceRow header, List<SourceRow> top) {
        SourceRow below = row(top, header.number() + 1);
        return below != null && isUnits(below) ? below.number() : header.number();
    }

    private static Header twoLines(SourceRow upper, SourceRow lower, List<SourceRow> rows, List<MergedRange> merged) {
        List<String> high = names(upper, merged, true);
        List<String> low = names(lower, merged, false);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(high.size(), low.size()); column++) {
            String top = column < high.size() ? high.get(column) : "";
            String bottom = column < low.size() ? low.get(column) : "";
            if (bottom.isEmpty() || top.equals(bottom)) {
                names.add(top);
            } else {
                names.add(top.isEmpty() ? bottom : top + Header.JOIN + bottom);
            }
        }
        return new Header(upper.number(), lastLine(lower, rows), names);
    }

    private static List<String> names(SourceRow row, List<MergedRange> merged, boolean spread) {
        int width = row.cells().size();
        if (spread) {
            for (MergedRange range : merged) {
                if (range.firstRow() == row.number()) {
                    width = Math.max(width, range.lastColumn() + 1);
                }
            }
        }
        String[] names = new String[width];
        Arrays.setAll(names, column -> PlainText.of(row.cell(column).written()));
        if (spread) {
            for (MergedRange range : merged) {
                if (range.firstRow() == row.number()) {
                    Arrays.fill(names, range.firstColumn(), range.lastColumn() + 1, names[range.firstColumn()]);
                }
            }
        }
        return List.of(names);
    }

    private static boolean isUnits(SourceRow row) {
        return row.filled() > 0 && row.cells().stream().allMatch(
                cell -> cell.isBlank() || cell instanceof Cell.Text(String text) && UNIT.matcher(text.strip()).matches());
    }

    private static @Nullable SourceRow row(List<SourceRow> top, int number) {
        return top.stream().filter(row -> row.number() == number).findFirst().orElse(null);
    }
}
