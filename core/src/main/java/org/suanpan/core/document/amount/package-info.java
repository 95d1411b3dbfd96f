/// The arithmetic of document lines: amounts, tax, discounts, shares, units.
@NullMarked
package org.suanpan.core.document.amount;

import org.jspecify.annotations.NullMarked;
