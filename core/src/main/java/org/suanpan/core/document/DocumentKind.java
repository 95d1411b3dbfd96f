package org.suanpan.core.document;

/// The kinds of documents, with the prefix of their number series.
public enum DocumentKind {
    DELIVERY("XS"), OPENING_STOCK("KC");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
