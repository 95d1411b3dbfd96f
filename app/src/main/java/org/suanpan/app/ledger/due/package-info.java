/// What is due this week and next, and whom to remind.
@NullMarked
package org.suanpan.app.ledger.due;

import org.jspecify.annotations.NullMarked;
