/// Who owes what since when, and each partner's statement of account (R16, C20): the same for customers and suppliers, on
/// any day.
@NullMarked
package org.suanpan.core.ledger.statement;

import org.jspecify.annotations.NullMarked;
