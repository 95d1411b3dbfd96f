package org.suanpan.core.party.segment;

import java.util.List;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerQueries;

/// A rule under a name: the words and conditions over columns of the customers' list that all have to hold. `id` 0 = a new one.
/// It has no order, and refuses what asks nothing.
public record Segment(long id, String name, ListQuery rule) {

    public Segment {
        name = name.strip().replaceAll("\\s+", " ");
        rule = new ListQuery(rule.text(), rule.over(CustomerQueries.COLUMNS).filters(), List.of());
        if (name.isEmpty()) {
            throw new Rejected("segment.name-missing");
        }
        if (!rule.isFiltered()) {
            throw new Rejected("segment.rule-missing", name);
        }
    }

    public SegmentRef ref() {
        return new SegmentRef(id, name);
    }

    public Segment named(String words) {
        return new Segment(id, words, rule);
    }
}
