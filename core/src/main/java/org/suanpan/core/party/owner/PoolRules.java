package org.suanpan.core.party.owner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// When customers go back to the public pool. `days` untouched until they do, `warnDays` before that their owner is warned; `quota` = how
/// many customers one person may look after when he claims, null = any; `waitDays` until he may claim again whom was taken back from him. `since` = the day the rules
/// were turned on, null = they are off.
public record PoolRules(int days, int warnDays, @Nullable Integer quota, int waitDays, @Nullable LocalDate since) {

    public static final PoolRules OFF = new PoolRules(90, 7, null, 7, null);

    public PoolRules {
        if (days < 1 || warnDays < 0 || warnDays >= days) {
            throw new Rejected("commons.days-wrong");
        }
        if (quota != null && quota < 1) {
            throw new Rejected("commons.quota-wrong");
        }
        if (waitDays < 0) {
            throw new Rejected("commons.wait-wrong");
        }
    }

    public boolean isOn() {
        return since != null;
    }

    /// Turned on from a day; null turns them off. Rules that are on already stay on since they were.
    public PoolRules since(@Nullable LocalDate day) {
        return new PoolRules(days, warnDays, quota, waitDays, day == null || since == null ? day : since);
    }
}
