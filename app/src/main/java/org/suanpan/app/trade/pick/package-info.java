/// Choosing products for the lines of a document from the whole list, several at once.
@NullMarked
package org.suanpan.app.trade.pick;

import org.jspecify.annotations.NullMarked;
