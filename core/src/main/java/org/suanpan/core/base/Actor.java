package org.suanpan.core.base;

/// Who does it, as it stands in the audit trail.
public record Actor(String name) {

    public static final Actor OWNER = new Actor("owner");

    /// What is done on schedule, without anybody asking.
    public static final Actor PROGRAM = new Actor("system");

    /// A written story: it does what the owner may, and there is nobody who could be asked for a reason.
    public static final Actor STORY = new Actor("apply");
}
