package org.suanpan.core.importing.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.importing.RejectBook;
import org.suanpan.core.importing.recognise.SheetPlan;

/// Imports one planned sheet as one batch, inside a unit of work that is already open.
public final class SheetRunner {

    private final ImportBatches batches;
    private final SearchKeys searchKeys;

    public SheetRunner(ImportBatches batches, SearchKeys searchKeys) {
        this.batches = batches;
        this.searchKeys = searchKeys;
    }

    /// The file a batch comes from and who brings it in, `at` an ISO instant.
    public record Origin(ImportBatches.SourceFile file, String encoding, Actor actor, String at) {}

    public ImportedBatch run(PlannedSheet planned, Origin origin, OnDuplicate onDuplicate,
            RejectBook.@Nullable Writing rejectBook, List<Problem> notes, Progress progress) {
        SheetPlan plan = planned.plan();
        long batch = batches.open(origin.file(), plan.entity(), plan.sheet(), plan.header().firstRow(),
                origin.encoding(), origin.actor(), origin.at());
        Warnings warnings = new Warnings();
        notes.forEach(warnings::add);
        Rejects rejects = new Rejects(batches, batch, rejectBook, plan.sheet(), plan.header().names());
        ImportDesk desk = ImportDesk.set(batch, batches, searchKeys, rejects, warnings, progress, onDuplicate);
        SheetImport sheet = switch (plan.entity()) {
            case CUSTOMERS -> PartyImport.ofCustomers(plan, desk);
            case SUPPLIERS -> PartyImport.ofSuppliers(plan, desk);
            case PRODUCTS -> new ProductImport(plan, desk);
            case SALES_HISTORY -> new SalesHistoryImport(plan, desk);
        };
        planned.sheet().read(sheet);
        sheet.finish();
        ImportedBatch done = new ImportedBatch(batch, origin.file().name(), plan.sheet(), plan.entity(),
                plan.header().firstRow(), origin.encoding(), plan.mapping(), sheet.read(), sheet.imported(),
                rejects.rows(), sheet.skipped(), sheet.created(), sheet.totals(), warnings.all(), rejects.first());
        batches.close(done);
        return done;
    }
}
