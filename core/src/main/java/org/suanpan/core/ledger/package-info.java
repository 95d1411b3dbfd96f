/// Who owes what: the partner ledger.
@NullMarked
package org.suanpan.core.ledger;

import org.jspecify.annotations.NullMarked;
