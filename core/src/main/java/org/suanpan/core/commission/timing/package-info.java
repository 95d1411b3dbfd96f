/// When commission is earned and under which terms: the basis, a change of plan, of owner, a quarter settled month by month.
@NullMarked
package org.suanpan.core.commission.timing;

import org.jspecify.annotations.NullMarked;
