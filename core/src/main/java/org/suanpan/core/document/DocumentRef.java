package org.suanpan.core.document;

/// Points at one document.
public record DocumentRef(DocumentKind kind, long id) {}
