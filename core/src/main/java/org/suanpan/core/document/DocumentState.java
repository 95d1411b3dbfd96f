package org.suanpan.core.document;

/// Where a document stands. A posted document never changes; it is reversed by its red document.
public enum DocumentState { DRAFT, POSTED, REVERSED }
