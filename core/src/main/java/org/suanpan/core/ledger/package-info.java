/// Who owes what and what settles it: the partner ledger, matches, money accounts.
@NullMarked
package org.suanpan.core.ledger;

import org.jspecify.annotations.NullMarked;
