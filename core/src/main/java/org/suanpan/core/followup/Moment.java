package org.suanpan.core.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// One line of a customer's time line: a talk, or a document with its amount. `kind` = the name of the way, `ERRAND` for
/// what nobody has talked about yet, or of the document's kind; `document` is null for talks and for old sales; `answered` = false only for
/// a talk that did not reach the customer.
public record Moment(LocalDate day, String kind, String number, String words, @Nullable Money amount, @Nullable DocumentId document, boolean answered) {

    public boolean isTalk() {
        return number.isEmpty();
    }
}
