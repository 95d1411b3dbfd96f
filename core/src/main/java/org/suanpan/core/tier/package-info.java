/// How much a customer is worth and where the relation stands: tiers and life cycle, with reasons.
@NullMarked
package org.suanpan.core.tier;

import org.jspecify.annotations.NullMarked;
