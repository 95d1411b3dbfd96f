/// What was said to customers and what comes next: calls, visits, messages, and the day to come back.
@NullMarked
package org.suanpan.core.followup;

import org.jspecify.annotations.NullMarked;
