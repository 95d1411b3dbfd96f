package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;

/// Reading money accounts for screens.
public interface AccountQueries {

    /// Every account with what is in it; stopped ones last.
    List<AccountListItem> accounts();

    /// Columns a [ListQuery] over a journal may name.
    Set<String> COLUMNS = Set.of("date", "number", "kind", "account", "partner", "words", "in", "out");

    /// The journal of an account (资金流水), null = all accounts together; without an order the newest line first.
    Page<AccountLine> book(@Nullable AccountId account, ListQuery query, int offset, int limit);

    AccountFlow flow(@Nullable AccountId account, ListQuery query);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(@Nullable AccountId account, ListQuery query, String column, int limit);

    /// What was spent and earned beside the goods, month by month, by item and by person. Fees of account transfers
    /// stand under `feeItem`.
    List<SideSum> sides(DateSpan span, String feeItem);

    /// Items that documents of this kind named, the most frequent first.
    List<String> items(DocumentKind kind, int limit);

    /// `last` = the day of the last movement, null = none yet.
    record AccountListItem(AccountId id, String code, String name, Accounts.Kind kind, boolean stopped, Money balance,
            @Nullable LocalDate last) {}

    /// One movement and what is there after it, whatever the list is narrowed to; one of `in` and `out` is zero.
    record AccountLine(long id, DocumentId document, DocumentKind kind, String number, LocalDate date, String account,
            String partner, String words, Money in, Money out, Money balance, boolean red) {}

    /// What was there before the first of the rows, what came and went by them, what was there after the last. `opening`
    /// and `closing` are null where rows between them are left out.
    record AccountFlow(@Nullable Money opening, Money in, Money out, @Nullable Money closing) {}

    /// `person` = who it was for or who wrote it down, `income` = earned, otherwise spent.
    record SideSum(YearMonth month, boolean income, String item, String person, Money amount) {}
}
