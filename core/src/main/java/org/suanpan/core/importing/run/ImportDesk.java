package org.suanpan.core.importing.run;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.OnDuplicate;

/// Everything the import of one sheet works with.
record ImportDesk(long batch, ImportBatches batches, ImportBatches.Known known, Parties customers, Parties suppliers,
        Goods products, Reps reps, Rejects rejects, Warnings warnings, Progress progress, OnDuplicate onDuplicate, SearchKeys searchKeys) {

    static ImportDesk set(long batch, ImportBatches batches, SearchKeys searchKeys, Rejects rejects,
            Warnings warnings, Progress progress, OnDuplicate onDuplicate) {
        ImportBatches.Known known = batches.known();
        return new ImportDesk(batch, batches, known,
                new Parties(known.customers(), known.next().customer(), searchKeys, "C"),
                new Parties(known.suppliers(), known.next().supplier(), searchKeys, "V"),
                new Goods(known.products(), known.next().product(), searchKeys),
                new Reps(known.reps(), known.next().rep(), searchKeys), rejects, warnings, progress, onDuplicate, searchKeys);
    }

    /// Writes the masters that are waiting, those first that others refer to.
    void writeMasters() {
        batches.addReps(batch, reps.takeNew());
        batches.addCustomers(batch, customers.takeNew());
        batches.addSuppliers(batch, suppliers.takeNew());
        batches.addProducts(batch, products.takeNew());
    }
}
