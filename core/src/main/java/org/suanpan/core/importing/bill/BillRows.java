package org.suanpan.core.importing.bill;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;

/// What became of the movements of bills, once for each account and key; and whom movements may belong to.
public interface BillRows {

    /// All of an account by their keys.
    Map<String, Kept> of(AccountId account);

    /// Null = nothing became of it yet.
    @Nullable Kept of(AccountId account, String key);

    /// What became of it now, whatever became of it before. `document` null = set aside.
    void keep(AccountId account, String key, BillRow row, @Nullable DocumentId document, Instant at, Actor actor);

    /// It is offered again.
    void forget(AccountId account, String key);

    /// Everybody by his own names, but for those who just walk in.
    List<Known> partners();

    /// What is open of all documents, oldest due first.
    List<OpenOf> open();

    /// What bills called whom, and what for, wherever the booking still stands; the latest first.
    List<Learned> learned();

    /// `document` null = set aside; the rest is the document's: `stands` false = it was reversed, `whom` = its partner or item.
    record Kept(String key, @Nullable DocumentId document, String number, boolean stands, String whom) {}

    /// `balance` = what he owes or we owe him, less what is his already.
    record Known(Partner partner, String code, String name, String contact, Money balance) {}

    record OpenOf(Partner partner, DocumentId document, String number, Money amount) {}

    /// `party` paid or was paid. It was booked for `partner`, or as an expense or income called `item` where that is null.
    record Learned(String party, @Nullable Partner partner, BillRow.Flow flow, String item) {}
}
