package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;

/// Gives a customer credit for later goods without money: an expense and a receipt of the same amount through an account that is always
/// empty, both or neither. The expense lowers the profit and stands on the customer's card, the receipt stands on his account as money
/// paid ahead; it never goes to a person.
public final class CreditGiving {

    private final UnitOfWork unitOfWork;
    private final PointsFacts facts;
    private final Accounts accounts;
    private final Trading trading;

    public CreditGiving(UnitOfWork unitOfWork, PointsFacts facts, Accounts accounts, Trading trading) {
        this.unitOfWork = unitOfWork;
        this.facts = facts;
        this.accounts = accounts;
        this.trading = trading;
    }

    /// What is given: `words` = the item of the expense, `remark` = the remark of both documents, `account` = the name of the account
    /// if it has to be opened.
    public record Credit(CustomerId customer, LocalDate day, Money amount, String words, String remark, String account) {}

    /// Posts both documents and does `also` with the receipt in the same unit of work.
    public void give(Credit credit, Actor actor, Consumer<DocumentId> also) {
        Settling money = new Settling(account(credit.account()), credit.amount(), Money.ZERO, null);
        Draft expense = Draft.of(DocumentKind.EXPENSE, credit.day()).customer(credit.customer()).settling(money)
                .reason(credit.words()).remark(credit.remark());
        Draft receipt = Draft.of(DocumentKind.RECEIPT, credit.day()).customer(credit.customer())
                .settling(new Settling(money.account(), credit.amount(), Money.ZERO, List.of())).remark(credit.remark());
        trading.postAll(List.of(expense, receipt), actor, made -> {
            facts.credit(made.getLast(), made.getFirst());
            also.accept(made.getLast());
        });
    }

    private AccountId account(String name) {
        AccountId kept = facts.creditAccount();
        if (kept != null) {
            return kept;
        }
        return unitOfWork.write(() -> {
            AccountId opened = accounts.open(name, Accounts.Kind.OTHER);
            facts.keepCreditAccount(opened);
            return opened;
        });
    }
}
