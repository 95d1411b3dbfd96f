package org.suanpan.core.staff;

/// What a role may see or take along: telephone numbers whole, cost and profit, what others earn, lists and reports as files, and the
/// settings with everything that changes the shop itself.
public enum Right { PHONES, COST, PAY, EXPORT, SETTINGS }
