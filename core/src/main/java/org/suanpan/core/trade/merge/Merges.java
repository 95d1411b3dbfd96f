package org.suanpan.core.trade.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.party.CustomerId;

/// The merged customers in the data file.
public interface Merges {

    /// `absorbed` is read as `survivor`.
    record Edge(CustomerId absorbed, CustomerId survivor) {}

    /// Somebody who was merged, with what he is called by himself.
    record Absorbed(CustomerId id, String code, String name, String survivor, Instant at, String by) {}

    /// A match that still holds between documents of two customers.
    record Across(long match, DocumentId by, CustomerId partner, DocumentId debit, @Nullable DocumentId credit, Match.Kind kind,
            Money amount, LocalDate date, LocalDate entry) {

        Match held() {
            return new Match(match, debit, credit, kind, amount, date, entry, 0);
        }
    }

    /// Where all edges from a customer lead; itself where there is none.
    CustomerId home(CustomerId customer);

    List<Edge> edges();

    void add(Edge edge, Instant at, Actor actor);

    void remove(CustomerId absorbed);

    /// Keeps where everybody is read now.
    void keepHomes(Map<CustomerId, CustomerId> homes);

    /// Everybody whose edges lead to this customer, the newest first.
    List<Absorbed> absorbed(CustomerId home);

    /// Matches between documents whose customers are not one.
    List<Across> across();

    /// How a customer is called in the log.
    String label(CustomerId customer);

    void log(CustomerId customer, Instant at, Actor actor, String action, String detail);
}
