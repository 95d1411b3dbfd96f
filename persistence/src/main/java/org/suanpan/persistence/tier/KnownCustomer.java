package org.suanpan.persistence.tier;

import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts.CustomerFacts;

/// A customer with all he bought and how he dealt with the shop, and the facts of the spans asked for lately: the very same ones as long as nothing of his changes.
final class KnownCustomer {

    private final CustomerId id;
    private final String code;
    private final String name;
    private final Bought bought;
    private final Dealt dealt;
    private volatile List<Told> told = List.of();

    private record Told(DateSpan year, CustomerFacts facts) {}

    KnownCustomer(long id, String code, String name, Bought bought, Dealt dealt) {
        this.id = new CustomerId(id);
        this.code = code;
        this.name = name;
        this.bought = bought;
        this.dealt = dealt;
    }

    CustomerId id() {
        return id;
    }

    String code() {
        return code;
    }

    /// For somebody who looks at many spans once: nothing is kept of it.
    CustomerFacts factsOnce(DateSpan year) {
        return bought.facts(id, code, name, year, dealt.conduct(year));
    }

    CustomerFacts facts(DateSpan year) {
        List<Told> before = told;
        for (Told one : before) {
            if (one.year.equals(year)) {
                return one.facts;
            }
        }
        Told made = new Told(year, factsOnce(year));
        told = before.isEmpty() ? List.of(made) : List.of(made, before.getFirst());
        return made.facts;
    }
}
