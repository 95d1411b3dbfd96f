/// What salespeople earn: plans, calculators, the commission book, statements.
@NullMarked
package org.suanpan.core.commission;

import org.jspecify.annotations.NullMarked;
