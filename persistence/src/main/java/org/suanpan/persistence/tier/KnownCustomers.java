package org.suanpan.persistence.tier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

/// Every customer but the walk-in one, by code; `merged` = into whom the others were.
record KnownCustomers(List<KnownCustomer> byCode, Map<Long, Long> merged) {

    /// As SQLite sorts text: by its bytes, which is by code point.
    private static final Comparator<KnownCustomer> ORDER = (one, other) -> compare(one.code(), other.code());

    /// Without those `affected` but for whom of them was read again.
    KnownCustomers with(Set<Long> affected, List<KnownCustomer> read, Map<Long, Long> nowMerged) {
        Map<CustomerId, @Nullable KnownCustomer> again = new HashMap<>();
        affected.forEach(customer -> again.put(new CustomerId(customer), null));
        read.forEach(one -> again.put(one.id(), one));
        List<KnownCustomer> now = new ArrayList<>(byCode.size() + read.size());
        for (KnownCustomer one : byCode) {
            KnownCustomer fresh = again.containsKey(one.id()) ? again.get(one.id()) : one;
            if (fresh != null && fresh.code().equals(one.code())) {
                now.add(fresh);
                again.remove(one.id());
            }
        }
        again.values().removeIf(Objects::isNull);
        if (!again.isEmpty()) {
            now.addAll(again.values());
            now.sort(ORDER);
        }
        return new KnownCustomers(List.copyOf(now), Map.copyOf(nowMerged));
    }

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
