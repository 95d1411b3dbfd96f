/// Selling: deliveries, and the sales history brought in from old spreadsheets.
@NullMarked
package org.suanpan.core.sale;

import org.jspecify.annotations.NullMarked;
