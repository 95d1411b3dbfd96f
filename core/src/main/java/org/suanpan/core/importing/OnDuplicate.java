package org.suanpan.core.importing;

/// What to do with a row whose record is there already, by its code, its exact name or, for certain, by the check for duplicates:
/// leave it, fill its empty fields, or make a new one. (`NEW` on a code that exists is a rejected row: codes are unique.) A record
/// that is only likely the same never holds a row back; it is told.
public enum OnDuplicate { SKIP, UPDATE, NEW }
