package org.suanpan.core.ledger;

import java.util.List;
import java.util.Optional;

/// Cash, bank and payment accounts; 现金 (`CASH`) is always there.
public interface Accounts {

    List<Account> all();

    /// Those that are not stopped: what forms offer.
    List<Account> open();

    Optional<Account> byCode(String code);

    /// Refuses a code that exists.
    AccountId add(String code, String name);

    /// Adds an account of a kind under the next free code.
    AccountId open(String name, Kind kind);

    void change(AccountId account, String name, Kind kind);

    /// A stopped account keeps its book and takes no new documents.
    void setStopped(AccountId account, boolean stopped);

    enum Kind { CASH, BANK, WECHAT, ALIPAY, OTHER }

    record Account(AccountId id, String code, String name) {}
}
