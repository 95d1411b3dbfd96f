package org.suanpan.persistence.ledger;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.party.CustomerId;

interface PartnerLedgerMapper {

    void insert(@Param("posting") PostingId posting, @Param("date") LocalDate date, @Param("entry") PartnerEntry entry);

    void addToBalance(@Param("entry") PartnerEntry entry);

    List<PartnerEntry> of(@Param("posting") PostingId posting);

    @Nullable Money balance(@Param("customer") CustomerId customer);
}
