package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.ledger.Partner;

/// Reading what partners owe, on any day, and their statements.
public interface OwingQueries {

    /// Every partner of a side with a balance or something open on the day, largest balance first.
    List<PartnerOwing> owing(Side side, LocalDate asOf);

    /// `items`: the lines of goods are read too. All of it from one reading.
    Statement statement(Partner partner, DateSpan span, boolean items);

    /// The statements of many partners one after another, in their order, never all in memory.
    void statements(List<Partner> partners, DateSpan span, boolean items, Consumer<Statement> each);

    /// The account with this code.
    Optional<Holder> byCode(Side side, String code);
}
