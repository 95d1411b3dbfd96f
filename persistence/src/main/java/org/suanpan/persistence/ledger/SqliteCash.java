package org.suanpan.persistence.ledger;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.ledger.CashBook;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.persistence.db.Sessions;

/// Money accounts and their journal.
final class SqliteCash implements CashBook, Accounts {

    private final Sessions sessions;

    SqliteCash(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(DocumentId document, List<CashEntry> entries) {
        if (!entries.isEmpty()) {
            sessions.write(Topic.LEDGER, s -> {
                entries.forEach(entry -> mapper(s).insertCash(document, entry));
                return document;
            });
        }
    }

    @Override
    public List<CashEntry> of(DocumentId document) {
        return sessions.read(s -> mapper(s).cash(document));
    }

    @Override
    public Money balance(AccountId account) {
        return sessions.read(s -> mapper(s).accountBalance(account.value()));
    }

    @Override
    public List<Account> all() {
        return sessions.read(s -> mapper(s).accounts());
    }

    @Override
    public Optional<Account> byCode(String code) {
        return all().stream().filter(account -> account.code().equals(code)).findFirst();
    }

    @Override
    public AccountId add(String code, String name) {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("account.name-missing");
        }
        byCode(code).ifPresent(other -> {
            throw new Rejected("account.code-taken", code, other.name());
        });
        return sessions.write(Topic.LEDGER, s -> {
            long id = mapper(s).nextAccount();
            mapper(s).insertAccount(id, code, name);
            return new AccountId(id);
        });
    }

    @Override
    public List<Account> open() {
        return sessions.read(s -> mapper(s).openAccounts());
    }

    @Override
    public AccountId open(String name, Kind kind) {
        return sessions.write(Topic.LEDGER, s -> {
            AccountId id = new AccountId(mapper(s).nextAccount());
            mapper(s).insertAccount(id.value(), freeCode(id.value()), name);
            mapper(s).changeAccount(id, name, kind);
            return id;
        });
    }

    private String freeCode(long from) {
        long number = from;
        while (byCode("A" + number).isPresent()) {
            number++;
        }
        return "A" + number;
    }

    @Override
    public void change(AccountId account, String name, Kind kind) {
        sessions.write(Topic.LEDGER, s -> mapper(s).changeAccount(account, name, kind));
    }

    @Override
    public void setStopped(AccountId account, boolean stopped) {
        sessions.write(Topic.LEDGER, s -> mapper(s).stopAccount(account, stopped));
    }

    private static LedgerMapper mapper(SqlSession session) {
        return session.getMapper(LedgerMapper.class);
    }
}
