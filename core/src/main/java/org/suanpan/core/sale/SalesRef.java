package org.suanpan.core.sale;

/// Points at one sales document: a legacy one of the history, or a posted delivery.
public record SalesRef(Origin origin, long id) {

    public enum Origin { HISTORY, POSTED }
}
