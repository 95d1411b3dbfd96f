package org.suanpan.core.trade.control;

import java.time.LocalDate;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.Customers;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;

/// Watches credit limits and overdue debts when a sale or a sales order is written.
public final class CreditControl {

    private final Customers customers;
    private final PartnerLedger ledger;
    private final Promises promises;
    private final Deposits deposits;

    public CreditControl(Customers customers, PartnerLedger ledger, Promises promises, Deposits deposits) {
        this.customers = customers;
        this.ledger = ledger;
        this.promises = promises;
        this.deposits = deposits;
    }

    /// Refuses what the customer's terms block, unless its reason says why it is written nevertheless. A reason nobody asked
    /// for is left out: so whatever has one stands for a decision.
    public Document checked(Document settled) {
        if (!isWatched(settled.kind())) {
            return settled;
        }
        Optional<CreditStanding> standing = of(settled);
        if (standing.isEmpty() || !standing.get().asksReason()) {
            return settled.reason("");
        }
        Problem refusal = standing.get().refusal();
        if (refusal != null && settled.typed().reason().isBlank()) {
            throw new Rejected(refusal);
        }
        return settled;
    }

    /// Empty where nothing is watched.
    public Optional<CreditStanding> of(Document settled) {
        CustomerId customer = settled.typed().customer();
        if (customer == null) {
            return Optional.empty();
        }
        Money left = settled.amounts().gross().minus(settled.typed().settling().money());
        Money overtaken = settled.kind() == DocumentKind.DELIVERY && settled.typed().origin() != null
                ? settled.lines().stream().filter(line -> line.typed().originLine() != null).map((DocumentLine line) -> line.amounts().gross()).reduce(Money.ZERO, Money::plus)
                : Money.ZERO;
        return of(settled.kind(), customer, settled.typed().date(), left.minus(overtaken),
                left.minus(deposits.used(settled)));
    }

    /// The same before a document has any amount.
    public Optional<CreditStanding> of(DocumentKind kind, CustomerId customer, LocalDate date) {
        return of(kind, customer, date, Money.ZERO, Money.ZERO);
    }

    private Optional<CreditStanding> of(DocumentKind kind, CustomerId customer, LocalDate date, Money added, Money owed) {
        if (!isWatched(kind)) {
            return Optional.empty();
        }
        CustomerTerms terms = customers.terms(customer);
        boolean limited = terms.creditLimit() != null && terms.limitPolicy() != CreditPolicy.OFF;
        boolean timed = terms.overdue().policy() != CreditPolicy.OFF;
        if (!limited && !timed) {
            return Optional.empty();
        }
        Money used = limited ? ledger.balance(Partner.of(customer)).plus(promises.undelivered(customer)) : Money.ZERO;
        Money overdue = timed ? promises.overdue(customer, date.minusDays(terms.overdue().days())) : Money.ZERO;
        return Optional.of(new CreditStanding(kind, customers.get(customer).name(), terms, used, added, owed, overdue));
    }

    private static boolean isWatched(DocumentKind kind) {
        return kind == DocumentKind.SALES_ORDER || kind == DocumentKind.DELIVERY;
    }
}
