package org.suanpan.core.party.segment;

/// A segment as others point at it.
public record SegmentRef(long id, String name) {}
