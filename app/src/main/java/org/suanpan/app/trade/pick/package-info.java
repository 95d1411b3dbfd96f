/// Choosing products for the lines of a document from the whole list, several at once; and what is there of one.
@NullMarked
package org.suanpan.app.trade.pick;

import org.jspecify.annotations.NullMarked;
