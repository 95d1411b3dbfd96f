package org.suanpan.core.importing;

/// What to do with a record whose code is there already: leave it, fill its empty fields, or refuse the row.
/// (`NEW` on a code that exists is a rejected row: codes are unique.)
public enum OnDuplicate { SKIP, UPDATE, NEW }
