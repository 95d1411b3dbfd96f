package org.suanpan.core.goal.calendar;

import java.time.LocalDate;

/// A day that differs from the shop's usual week; `source` = who says so, empty = the shop.
public record ShopDay(LocalDate day, Kind kind, String name, String source) {

    /// Written by the shop itself.
    public boolean isOwn() {
        return source.isEmpty();
    }

    /// OFF 休, WORK 班 (a weekend worked instead, 调休).
    public enum Kind { OFF, WORK }
}
