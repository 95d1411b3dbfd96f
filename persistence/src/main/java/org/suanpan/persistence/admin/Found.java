package org.suanpan.persistence.admin;

/// How many rows break a check, and the first of them in words (empty when none).
record Found(long violations, String first) {}
