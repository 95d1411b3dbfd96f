package org.suanpan.core.staff;

/// What somebody is in the shop. [#SALES] belongs to a salesperson.
public enum Role { OWNER, CLERK, SALES }
