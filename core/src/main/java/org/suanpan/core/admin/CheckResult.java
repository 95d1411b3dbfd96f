package org.suanpan.core.admin;

/// One standing check of the store: how many rows break it and, in words, the first of them (empty when none).
public record CheckResult(String id, long violations, String first) {

    public boolean ok() {
        return violations == 0;
    }
}
