/// What customers have to pay when: the calendar of due days, and whom to remind.
@NullMarked
package org.suanpan.core.ledger.due;

import org.jspecify.annotations.NullMarked;
