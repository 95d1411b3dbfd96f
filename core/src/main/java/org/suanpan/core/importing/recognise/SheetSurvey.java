package org.suanpan.core.importing.recognise;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.value.DateOrder;
import org.suanpan.core.importing.value.DateOrderProof;

/// The first pass over a sheet: its top rows, what every column proves about its date order, how many rows have
/// anything in them, which cells are merged. Keeps no more than the top in memory.
public final class SheetSurvey implements SheetReader.Rows {

    private static final int TOP = 240;
    private static final int REPORT_EVERY = 4_096;

    private final Progress progress;
    private final List<SourceRow> top = new ArrayList<>();
    private final List<DateOrderProof> proofs = new ArrayList<>();
    private List<MergedRange> merged = List.of();
    private long filledRows;

    public SheetSurvey(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        boolean filled = false;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell instanceof Cell.Blank) {
                continue;
            }
            filled |= !cell.isBlank();
            if (cell instanceof Cell.Text(String text)) {
                proof(column).add(text);
            }
        }
        if (filled) {
            filledRows++;
            if (top.size() < TOP) {
                top.add(new SourceRow(number, cells));
            }
        }
        if (number % REPORT_EVERY == 0) {
            progress.checkpoint(number, -1);
        }
        return true;
    }

    @Override
    public void merged(List<MergedRange> ranges) {
        merged = List.copyOf(ranges);
    }

    public List<SourceRow> top() {
        return top;
    }

    public List<MergedRange> merged() {
        return merged;
    }

    public long filledRows() {
        return filledRows;
    }

    public DateOrder order(int column, int thisYear) {
        return column < proofs.size() ? proofs.get(column).order(thisYear) : DateOrder.UNKNOWN;
    }

    private DateOrderProof proof(int column) {
        while (proofs.size() <= column) {
            proofs.add(new DateOrderProof());
        }
        return proofs.get(column);
    }
}
