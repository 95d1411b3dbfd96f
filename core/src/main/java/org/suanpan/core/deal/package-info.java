/// What somebody may buy, and how far that has come: from a lead to a quotation, an order, or a reason why not.
@NullMarked
package org.suanpan.core.deal;

import org.jspecify.annotations.NullMarked;
