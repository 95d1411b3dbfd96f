package org.suanpan.core.trade.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;

/// Where edges lead.
final class Homes {

    private Homes() {}

    /// The end of the way from every absorbed customer. Refuses with `merge.circle` where there is none.
    static Map<CustomerId, CustomerId> of(List<Merges.Edge> edges) {
        Map<CustomerId, CustomerId> next = new HashMap<>();
        edges.forEach(edge -> next.put(edge.absorbed(), edge.survivor()));
        Map<CustomerId, CustomerId> homes = new HashMap<>();
        for (CustomerId absorbed : next.keySet()) {
            Set<CustomerId> passed = new HashSet<>();
            CustomerId at = absorbed;
            for (CustomerId to = next.get(at); to != null; to = next.get(at)) {
                if (!passed.add(at)) {
                    throw new Rejected("merge.circle");
                }
                at = to;
            }
            homes.put(absorbed, at);
        }
        return homes;
    }
}
