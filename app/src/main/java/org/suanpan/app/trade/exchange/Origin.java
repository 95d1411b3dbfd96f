package org.suanpan.app.trade.exchange;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.trade.DocumentListItem;

/// Where goods that come back come from; `sale` null = nobody knows which sale.
record Origin(@Nullable DocumentListItem sale) {

    static final Origin UNKNOWN = new Origin(null);
}
