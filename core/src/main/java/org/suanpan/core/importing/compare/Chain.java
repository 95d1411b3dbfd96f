package org.suanpan.core.importing.compare;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// The balances beside the rows, if each follows from the one before it: downwards or upwards, as they are or turned.
record Chain(Money opening, Money closing) {

    /// Null = a balance is missing or does not follow; they are not believed then.
    static @Nullable Chain of(List<Money> amounts, List<@Nullable Money> balances) {
        if (amounts.isEmpty() || balances.contains(null)) {
            return null;
        }
        for (boolean turned : new boolean[] {false, true}) {
            List<Money> own = balances.stream().map(Objects::requireNonNull).map(balance -> turned ? balance.negated() : balance).toList();
            if (follows(amounts, own)) {
                return new Chain(own.getFirst().minus(amounts.getFirst()), own.getLast());
            }
            if (follows(amounts.reversed(), own.reversed())) {
                return new Chain(own.getLast().minus(amounts.getLast()), own.getFirst());
            }
        }
        return null;
    }

    private static boolean follows(List<Money> amounts, List<Money> balances) {
        for (int i = 1; i < amounts.size(); i++) {
            if (!balances.get(i - 1).plus(amounts.get(i)).equals(balances.get(i))) {
                return false;
            }
        }
        return true;
    }
}
