package org.suanpan.core.importing.compare;

/// What a positive amount of their list means: more is owed; less is owed, as in books kept from the other side; or more, but for rows whose
/// words speak of money or of goods that came back.
public enum Sign { MORE, LESS, BY_WORDS }
