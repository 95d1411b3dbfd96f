package org.suanpan.core.stock.batch;

import java.util.List;

/// Reading batches and serial numbers for screens.
public interface BatchQueries {

    /// First expired first; at most `limit`.
    List<BatchListItem> list(BatchFilter filter, int limit);

    /// The stories of the serial numbers that hold `text`, by product and number; at most `limit`.
    List<SerialStory> serials(String text, int limit);
}
