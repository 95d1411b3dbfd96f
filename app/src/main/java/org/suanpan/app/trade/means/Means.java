package org.suanpan.app.trade.means;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Part;

/// How money is split over the shop's accounts: what is typed for an account goes there, the rest to the one that is chosen.
public final class Means {

    private final Map<Account, StringProperty> amounts = new LinkedHashMap<>();
    private final BooleanProperty split = new SimpleBooleanProperty();

    public Means(List<Account> accounts) {
        accounts.forEach(account -> amounts.put(account, new SimpleStringProperty("")));
    }

    /// Whether money is split at all; until then all of it is in one account.
    public BooleanProperty split() {
        return split;
    }

    /// By account, as typed.
    public Map<Account, StringProperty> amounts() {
        return amounts;
    }

    /// What is typed for other accounts than the chosen one; half typed figures count for nothing.
    public Money elsewhere(@Nullable Account chosen) {
        Money sum = Money.ZERO;
        for (Map.Entry<Account, StringProperty> each : amounts.entrySet()) {
            try {
                sum = split.get() && !each.getKey().equals(chosen) ? sum.plus(amount(each.getValue())) : sum;
            } catch (Rejected half) {
                continue;
            }
        }
        return sum;
    }

    private static Money amount(StringProperty typed) {
        return typed.get().isBlank() ? Money.ZERO : Money.parse(typed.get().strip());
    }

    /// The money as it goes to the accounts. Refuses more than there is, and figures that are none.
    public Settling over(Settling plain, @Nullable Account chosen) {
        if (!split.get() || chosen == null) {
            return plain;
        }
        List<Part> others = new ArrayList<>();
        Money rest = plain.money();
        for (Map.Entry<Account, StringProperty> each : amounts.entrySet()) {
            Money typed = amount(each.getValue());
            if (!each.getKey().equals(chosen) && !typed.isZero()) {
                others.add(new Part(each.getKey().id(), typed));
                rest = rest.minus(typed);
            }
        }
        if (rest.isNegative()) {
            throw new Rejected("means.too-much", plain.money().minus(rest), plain.money());
        }
        List<Part> parts = new ArrayList<>(rest.isPositive() ? List.of(new Part(chosen.id(), rest)) : List.of());
        parts.addAll(others);
        return plain.parts(parts);
    }

    /// What a stored document says; its first part is the chosen account's.
    public void show(Settling stored) {
        clear();
        split.set(!stored.parts().isEmpty());
        stored.parts().stream().skip(1).forEach(part -> of(part.account(), part.amount()));
    }

    private void of(AccountId account, Money amount) {
        amounts.forEach((known, typed) -> {
            if (known.id().equals(account)) {
                typed.set(amount.toString());
            }
        });
    }

    /// For the next document: all in one account again.
    public void clear() {
        amounts.values().forEach(typed -> typed.set(""));
        split.set(false);
    }
}
