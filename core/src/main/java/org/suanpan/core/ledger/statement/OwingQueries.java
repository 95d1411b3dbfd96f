package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.due.Dunning;

/// Reading what partners owe, on any day, and their statements.
public interface OwingQueries {

    /// Every partner of a side with a balance or something open on the day, largest balance first.
    List<PartnerOwing> owing(Side side, LocalDate asOf);

    /// `items`: the lines of goods are read too. All of it from one reading.
    Statement statement(Partner partner, DateSpan span, boolean items);

    /// The statements of many partners one after another, in their order, never all in memory.
    void statements(List<Partner> partners, DateSpan span, boolean items, Consumer<Statement> each);

    /// Partners that are both customer and supplier and have a balance on either side on the day, largest net first.
    List<NetOwing> nets(LocalDate asOf);

    /// Empty = the partner is one of them only.
    Optional<NetOwing> net(Partner partner, LocalDate asOf);

    /// Accounts of the other side that belong to nobody yet, found by code, name, initials or telephone number; with nothing typed those of
    /// the same name or telephone number.
    List<Holder> unlinked(Partner partner, String typed, int limit);

    /// What every customer has to pay when, longest overdue first.
    List<Dunning> dunnings(LocalDate asOf);

    /// The account with this code.
    Optional<Holder> byCode(Side side, String code);
}
