/// What is watched while a sale or an order is written: the customer's credit.
@NullMarked
package org.suanpan.core.trade.control;

import org.jspecify.annotations.NullMarked;
