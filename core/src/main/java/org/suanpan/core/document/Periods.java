package org.suanpan.core.document;

import java.time.LocalDate;
import java.util.Optional;

/// Which business dates may be posted to.
public interface Periods {

    /// The day the shop opened its books (setting `shop.opening-date`); earlier sales can only be history.
    /// Empty as long as none has been set.
    Optional<LocalDate> opening();
}
