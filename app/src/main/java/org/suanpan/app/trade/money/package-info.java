/// Forms of documents without goods: money collected and paid, and one amount between two sides.
@NullMarked
package org.suanpan.app.trade.money;

import org.jspecify.annotations.NullMarked;
