package org.suanpan.persistence.ledger;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries.AccountLine;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;
import org.suanpan.core.ledger.AccountQueries.SideSum;
import org.suanpan.persistence.db.ListTerms;

interface AccountQueryMapper {

    List<AccountListItem> accounts();

    List<AccountLine> book(@Param("account") @Nullable AccountId account, @Param("terms") ListTerms terms,
            @Param("offset") int offset, @Param("limit") int limit);

    Moved moved(@Param("account") @Nullable AccountId account, @Param("terms") ListTerms terms);

    List<ValueCount> values(@Param("at") ListTerms.Term at, @Param("account") @Nullable AccountId account,
            @Param("terms") ListTerms terms, @Param("limit") int limit);

    List<SideSum> sides(@Param("span") DateSpan span, @Param("feeItem") String feeItem);

    List<String> items(@Param("kind") DocumentKind kind, @Param("limit") int limit);

    record Moved(long lines, Money in, Money out, @Nullable Money opening, @Nullable Money closing) {}
}
