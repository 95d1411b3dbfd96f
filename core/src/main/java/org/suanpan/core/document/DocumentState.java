package org.suanpan.core.document;

/// Where a document stands. A posted document never changes; it is reversed by its red document. A promise (order,
/// quotation) is approved instead of posted, and closed when what is left of it will not come.
public enum DocumentState { DRAFT, APPROVED, CLOSED, POSTED, REVERSED }
