/// Who owes what since when, and the statements of account.
@NullMarked
package org.suanpan.app.ledger;

import org.jspecify.annotations.NullMarked;
