/// Writing a document: its head, its lines, what is offered while typing.
@NullMarked
package org.suanpan.app.trade.write;

import org.jspecify.annotations.NullMarked;
