package org.suanpan.persistence.trade;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

interface DocumentFindMapper {

    /// `ends` and `within` are patterns; empty = no number was typed.
    List<DocumentId> find(@Param("number") String number, @Param("ends") String ends, @Param("within") String within,
            @Param("amount") @Nullable Money amount, @Param("limit") int limit);
}
