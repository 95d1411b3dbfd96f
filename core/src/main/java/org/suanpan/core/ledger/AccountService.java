package org.suanpan.core.ledger;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.ledger.Accounts.Kind;

/// The accounts of the shop as the owner keeps them.
public final class AccountService {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final CashBook book;

    public AccountService(UnitOfWork unitOfWork, Accounts accounts, CashBook book) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.book = book;
    }

    public AccountId open(String name, Kind kind) {
        return unitOfWork.write(() -> accounts.open(named(null, name), kind));
    }

    public void change(AccountId account, String name, Kind kind) {
        unitOfWork.write(() -> accounts.change(account, named(account, name), kind));
    }

    /// Refuses to stop the cash, and an account in which there is money.
    public void stop(AccountId account) {
        unitOfWork.write(() -> {
            if (account.equals(AccountId.CASH)) {
                throw new Rejected("account.cash-stays");
            }
            Money left = book.balance(account);
            if (!left.isZero()) {
                throw new Rejected("account.not-empty", left);
            }
            accounts.setStopped(account, true);
        });
    }

    public void reopen(AccountId account) {
        unitOfWork.write(() -> accounts.setStopped(account, false));
    }

    private String named(@Nullable AccountId own, String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new Rejected("account.name-missing");
        }
        accounts.all().stream().filter(other -> other.name().equals(plain) && !other.id().equals(own)).findFirst()
                .ifPresent(other -> {
                    throw new Rejected("account.name-taken", plain);
                });
        return plain;
    }
}
