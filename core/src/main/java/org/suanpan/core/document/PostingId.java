package org.suanpan.core.document;

/// Identity of one posting; a later posting has a higher one.
public record PostingId(long value) {}
