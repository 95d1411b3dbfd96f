package org.suanpan.core.ledger;

import java.util.List;
import java.util.Optional;

/// Cash, bank and payment accounts; 现金 (`CASH`) is always there.
public interface Accounts {

    List<Account> all();

    Optional<Account> byCode(String code);

    /// Refuses a code that exists.
    AccountId add(String code, String name);

    record Account(AccountId id, String code, String name) {}
}
