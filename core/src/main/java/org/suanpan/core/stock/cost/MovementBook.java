package org.suanpan.core.stock.cost;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.document.DocumentId;

/// All movements of goods; only grows. What they are worth is found by [Replay] and kept beside them, see [Valuations].
public interface MovementBook {

    /// Adds a document's movements in their order; gives them with their identities. `minute` of the day.
    List<Movement> add(DocumentId document, LocalDate date, long seq, int minute, List<NewMove> moves);
}
