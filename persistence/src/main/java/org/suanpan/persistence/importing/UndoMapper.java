package org.suanpan.persistence.importing;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/// Taking a batch back: first what stands in the way, then handing on what others use, then removing the rest.
interface UndoMapper {

    /// 1 = there and active, 0 = already taken back, null = unknown.
    @Nullable Integer active(@Param("batch") long batch);

    @Nullable Blocker blocker(@Param("batch") long batch);

    void handOnCustomers(@Param("batch") long batch);

    void handOnProducts(@Param("batch") long batch);

    void handOnReps(@Param("batch") long batch);

    int removeLines(@Param("batch") long batch);

    int removeDocuments(@Param("batch") long batch);

    void removeTiers(@Param("batch") long batch);

    int removeCustomers(@Param("batch") long batch);

    void removeProductUnits(@Param("batch") long batch);

    void removeBarcodes(@Param("batch") long batch);

    void removeComponents(@Param("batch") long batch);

    void removePrices(@Param("batch") long batch);

    void removeLimits(@Param("batch") long batch);

    int removeProducts(@Param("batch") long batch);

    /// Customers that stay are none of the suppliers that go.
    void unlinkSuppliers(@Param("batch") long batch);

    int removeSuppliers(@Param("batch") long batch);

    int removeReps(@Param("batch") long batch);

    void mark(@Param("batch") long batch, @Param("at") String at);

    /// What was built on a record of the batch: `DELIVERY`, `LEDGER`, `STOCK`, `COMMISSION`, `PRODUCT`, `PRICE`, and its name.
    record Blocker(String kind, String name) {}
}
