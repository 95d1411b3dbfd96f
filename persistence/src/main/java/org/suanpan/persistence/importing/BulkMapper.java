package org.suanpan.persistence.importing;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.HistoryDocument;
import org.suanpan.core.importing.HistoryLine;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.importing.NewProduct;
import org.suanpan.core.importing.NewRep;

/// Statements that run once a record, collected into JDBC batches.
interface BulkMapper {

    void addRep(@Param("batch") long batch, @Param("r") NewRep rep);

    void addCustomer(@Param("batch") long batch, @Param("c") NewParty customer);

    void addSupplier(@Param("batch") long batch, @Param("s") NewParty supplier);

    void addProduct(@Param("batch") long batch, @Param("p") NewProduct product);

    void fillCustomer(@Param("c") NewParty customer);

    void fillSupplier(@Param("s") NewParty supplier);

    void fillProduct(@Param("p") NewProduct product);

    void addLicence(@Param("customer") @Nullable Long customer, @Param("supplier") @Nullable Long supplier,
            @Param("licence") String licence);

    void fillLicence(@Param("customer") @Nullable Long customer, @Param("supplier") @Nullable Long supplier,
            @Param("licence") String licence);

    void renameCustomer(@Param("id") long id, @Param("name") String name, @Param("searchKey") String searchKey);

    void renameProduct(@Param("id") long id, @Param("name") String name, @Param("searchKey") String searchKey);

    void addDocument(@Param("batch") long batch, @Param("d") HistoryDocument document);

    void addLine(HistoryLine line);

    void total(HistoryDocument document);

    void addReject(@Param("batch") long batch, @Param("r") ImportedBatch.RejectedRow row);
}
