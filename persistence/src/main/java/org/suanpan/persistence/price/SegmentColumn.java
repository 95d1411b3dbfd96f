package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.party.segment.Segments;

/// What is limited to a segment, and whether a customer is in it.
record SegmentColumn(Segments segments) {

    static @Nullable SegmentRef ref(@Nullable Long id, @Nullable String name) {
        return id == null ? null : new SegmentRef(id, Objects.requireNonNullElse(name, ""));
    }

    static @Nullable Long id(@Nullable SegmentRef segment) {
        return segment == null ? null : segment.id();
    }

    Set<CustomerId> members(long segment, LocalDate day) {
        return new HashSet<>(segments.members(segments.get(segment), day));
    }

    /// Those that are limited to none, or to one the customer (null = nobody in particular) is in on the day.
    <T> List<T> open(List<T> all, Function<T, @Nullable SegmentRef> limit, @Nullable CustomerId customer, LocalDate day) {
        List<Long> asked = all.stream().map(limit).filter(Objects::nonNull).map(SegmentRef::id).distinct().toList();
        List<Long> holding = asked.isEmpty() || customer == null ? List.of() : segments.holding(asked, customer, day);
        return all.stream().filter(each -> {
            SegmentRef only = limit.apply(each);
            return only == null || holding.contains(only.id());
        }).toList();
    }
}
