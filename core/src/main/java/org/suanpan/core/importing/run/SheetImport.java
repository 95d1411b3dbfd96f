package org.suanpan.core.importing.run;

import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.recognise.EntityFields;
import org.suanpan.core.importing.recognise.NoiseRows;
import org.suanpan.core.importing.recognise.SheetPlan;

/// The second pass over a sheet: takes its data rows one after the other. What a row becomes is up to the kind of
/// sheet.
abstract class SheetImport implements SheetReader.Rows {

    private static final int REPORT_EVERY = 2_048;

    private final SheetPlan plan;
    private final Progress progress;
    private final Rejects rejects;
    private final NoiseRows noise;
    private final FillDown fillDown;
    private final RowView view;
    private long read;
    private long taken;

    SheetImport(SheetPlan plan, Rejects rejects, Warnings warnings, Progress progress, String keyField) {
        this.plan = plan;
        this.progress = progress;
        this.rejects = rejects;
        this.noise = new NoiseRows(plan.header().names(), plan.columns().getOrDefault(keyField, 0));
        this.fillDown = new FillDown(plan.columns().entrySet().stream()
                .filter(e -> EntityFields.isGrouped(e.getKey())).map(Map.Entry::getValue).toList(),
                plan.merged(), plan.header().lastRow() + 1);
        this.view = new RowView(plan.columns(), warnings);
    }

    @Override
    public boolean row(int number, List<Cell> raw) {
        if (number <= plan.header().lastRow()) {
            return true;
        }
        List<Cell> cells = fillDown.fill(number, raw);
        if (noise.isNoise(cells)) {
            return true;
        }
        read++;
        view.show(number, cells);
        take(view);
        if (!view.isTaken()) {
            rejects.take(view);
        } else {
            taken++;
        }
        if (read % REPORT_EVERY == 0) {
            progress.checkpoint(read, plan.dataRows());
        }
        return true;
    }

    /// Makes a record of the row, or refuses fields of it.
    abstract void take(RowView row);

    /// Writes what is still waiting, after the last row.
    abstract void finish();

    /// Rows that were left because their record is there already; they count as taken until here.
    abstract long skipped();

    abstract ImportedBatch.Created created();

    abstract ImportedBatch.Totals totals();

    long read() {
        return read;
    }

    long imported() {
        return taken - skipped();
    }
}
