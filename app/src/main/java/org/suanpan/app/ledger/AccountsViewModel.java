package org.suanpan.app.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;
import org.suanpan.core.ledger.AccountService;
import org.suanpan.core.ledger.Accounts.Kind;

/// State of the accounts: which part is shown, and the account being added or renamed.
final class AccountsViewModel {

    enum Part { ACCOUNTS, JOURNAL, SIDES }

    private final Desk desk;
    private final AccountService service;
    private final LiveValue<List<AccountListItem>> accounts;
    private final JournalViewModel journal;
    private final SidesViewModel sides;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ACCOUNTS);
    private final ObjectProperty<@Nullable Boolean> editing = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.BANK);
    private final StringProperty message = new SimpleStringProperty("");
    private @Nullable AccountId edited;

    AccountsViewModel(Desk desk, AccountQueries queries, AccountService service) {
        this.desk = desk;
        this.service = service;
        accounts = new LiveValue<>(desk.refresh(), desk.text().of("account.reading"), Set.of(Topic.LEDGER, Topic.DOCUMENT),
                queries::accounts);
        journal = new JournalViewModel(desk, queries, accounts);
        sides = new SidesViewModel(desk, queries);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<AccountListItem>> accounts() {
        return accounts;
    }

    JournalViewModel journal() {
        return journal;
    }

    SidesViewModel sides() {
        return sides;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    /// Whether an account is being written: true = a new one, false = one that exists, null = none.
    ObjectProperty<@Nullable Boolean> editing() {
        return editing;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    StringProperty message() {
        return message;
    }

    Money total() {
        List<AccountListItem> all = accounts.value().get();
        return all == null ? Money.ZERO : all.stream().map(AccountListItem::balance).reduce(Money.ZERO, Money::plus);
    }

    /// To the journal of one account.
    void open(AccountListItem account) {
        journal.choose(account);
        part.set(Part.JOURNAL);
    }

    void begin() {
        edited = null;
        name.set("");
        kind.set(Kind.BANK);
        message.set("");
        editing.set(true);
    }

    void change(@Nullable AccountListItem account) {
        if (account != null) {
            edited = account.id();
            name.set(account.name());
            kind.set(account.kind());
            message.set("");
            editing.set(false);
        }
    }

    void cancel() {
        message.set("");
        editing.set(null);
    }

    void save() {
        AccountId own = edited;
        String named = name.get();
        Kind chosen = kind.get();
        write("account.saving", () -> {
            if (own == null) {
                service.open(named, chosen);
            } else {
                service.change(own, named, chosen);
            }
            return true;
        });
    }

    /// Stops an account, or takes it into use again.
    void stop(@Nullable AccountListItem account) {
        if (account != null) {
            write("account.saving", () -> {
                if (account.stopped()) {
                    service.reopen(account.id());
                } else {
                    service.stop(account.id());
                }
                return true;
            });
        }
    }

    private void write(String what, Supplier<Boolean> action) {
        message.set("");
        desk.work().write(desk.text().of(what), action::get).onSuccess(_ -> editing.set(null))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    /// A new document of money between accounts.
    void transfer() {
        desk.navigator().open(new Screen.Write(DocumentKind.ACCOUNT_TRANSFER, null, null, System.nanoTime()));
    }
}
