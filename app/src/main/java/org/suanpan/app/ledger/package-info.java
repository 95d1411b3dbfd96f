/// Who owes what since when, statements of account, and the money accounts with their journals.
@NullMarked
package org.suanpan.app.ledger;

import org.jspecify.annotations.NullMarked;
