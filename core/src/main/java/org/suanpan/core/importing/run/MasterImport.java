package org.suanpan.core.importing.run;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.importing.recognise.SheetPlan;

/// Sheets of customers, suppliers or products: one record a row. A record that is there already is left, filled up,
/// or refused, as the request says.
abstract class MasterImport extends SheetImport {

    private static final int CHUNK = 2_000;

    private final ImportDesk desk;
    private long skipped;
    private long waiting;

    MasterImport(SheetPlan plan, ImportDesk desk) {
        super(plan, desk.rejects(), desk.warnings(), desk.progress(), "name");
        this.desk = desk;
    }

    ImportDesk desk() {
        return desk;
    }

    /// True when the record that is there shall be filled up; otherwise the row is skipped or refused here.
    boolean shallFill(RowView row, String field) {
        if (desk.onDuplicate() == OnDuplicate.UPDATE) {
            return true;
        }
        if (desk.onDuplicate() == OnDuplicate.NEW) {
            row.refuse(field, "importing.value.code-taken");
        } else {
            skipped++;
        }
        return false;
    }

    void added() {
        if (++waiting % CHUNK == 0) {
            desk.writeMasters();
        }
    }

    @Override
    void finish() {
        desk.writeMasters();
        desk.batches().flush();
    }

    @Override
    long skipped() {
        return skipped;
    }

    @Override
    ImportedBatch.Created created() {
        return new ImportedBatch.Created(desk.customers().created(), desk.suppliers().created(),
                desk.products().created(), desk.reps().created(), 0);
    }

    @Override
    ImportedBatch.Totals totals() {
        return new ImportedBatch.Totals(Quantity.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);
    }
}
