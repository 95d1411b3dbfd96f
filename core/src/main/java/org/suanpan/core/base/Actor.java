package org.suanpan.core.base;

/// Who does it, as it stands in the audit trail.
public record Actor(String name) {

    public static final Actor OWNER = new Actor("owner");
}
