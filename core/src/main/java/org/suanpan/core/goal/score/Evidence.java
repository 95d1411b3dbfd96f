package org.suanpan.core.goal.score;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// A customer, or a document of one, behind a figure. `counts` = stands above the line (is new, bought again, turned lost); what is there
/// but does not count belongs to what it is divided by. `money` null where none is spoken of.
public record Evidence(CustomerId customer, String name, boolean counts, @Nullable LocalDate day, @Nullable Money money,
        @Nullable DocumentId document, String number) {}
