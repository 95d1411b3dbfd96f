package org.suanpan.persistence.importing;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.importing.bill.BillRow;
import org.suanpan.core.importing.bill.BillRows.Kept;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

interface BillMapper {

    /// `key` null = all of the account.
    List<Kept> kept(@Param("account") AccountId account, @Param("key") @Nullable String key);

    void keep(@Param("account") AccountId account, @Param("key") String key, @Param("row") BillRow row,
            @Param("document") @Nullable DocumentId document, @Param("at") Instant at, @Param("actor") String actor);

    void forget(@Param("account") AccountId account, @Param("key") String key);

    List<PartnerRow> partners();

    List<OpenRow> open();

    List<LearnedRow> learned();

    record PartnerRow(@Nullable CustomerId customer, @Nullable SupplierId supplier, String code, String name, String contact,
            Money balance) {}

    record OpenRow(@Nullable CustomerId customer, @Nullable SupplierId supplier, DocumentId document, String number,
            Money amount) {}

    record LearnedRow(String party, @Nullable CustomerId customer, @Nullable SupplierId supplier, BillRow.Flow flow,
            String item) {}
}
