/// The documents a shop writes — orders, deliveries, receipts of goods, returns, counts, moves, money — and their life:
/// draft, preview, post, reverse. One record serves every kind; what a kind does to the books stands in its rule.
@NullMarked
package org.suanpan.core.trade;

import org.jspecify.annotations.NullMarked;
