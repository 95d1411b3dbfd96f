/// Our statement of an account held against the other side's own list of it: what both have, what only one has, what differs,
/// and that all of it explains the difference of the two balances to the fen.
@NullMarked
package org.suanpan.core.ledger.compare;

import org.jspecify.annotations.NullMarked;
