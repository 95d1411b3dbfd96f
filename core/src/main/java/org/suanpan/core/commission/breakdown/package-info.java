/// Targets, broken down until every fen of the parent has found a child.
@NullMarked
package org.suanpan.core.commission.breakdown;

import org.jspecify.annotations.NullMarked;
