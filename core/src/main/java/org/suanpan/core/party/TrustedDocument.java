package org.suanpan.core.party;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// A sale or order that was written beyond its customer's terms, and why. `document` = its identity, `kind` the kind's name.
public record TrustedDocument(long document, String kind, String number, LocalDate date, Money gross, String reason) {}
