package org.suanpan.persistence.tier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.willingness.DebtPaper;

/// What is no method here is read by [FactsReading] row by row.
interface TierFactsMapper {

    /// Who a customer is; `home` is another's number when he is merged into him.
    record NameRow(long id, String code, String name, long home) {}

    /// The one customer; null for the walk-in one and for who is merged.
    @Nullable NameRow name(@Param("customer") CustomerId customer);

    /// Into whom a customer is merged; null = he is not.
    @Nullable Long home(@Param("customer") long customer);

    long newest();

    /// `owed` = the text of the one debt, as [Dealt] takes it apart.
    record DebtRow(DocumentId document, DocumentNumber number, LocalDate day, LocalDate due, String owed) {

        DebtPaper paper(DateSpan span) {
            Dealt dealt = Dealt.of(List.of(), List.of(), List.of(owed.getBytes(StandardCharsets.ISO_8859_1)));
            return new DebtPaper(document, number, day, due, dealt.conduct(span).payments());
        }
    }

    List<DebtRow> debtPapers(@Param("customer") CustomerId customer);
}
