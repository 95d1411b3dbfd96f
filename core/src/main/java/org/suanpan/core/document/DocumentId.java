package org.suanpan.core.document;

/// Identity of a document in the data file; the number is what people see.
public record DocumentId(long value) {}
