/// The rules of tiers: edited, tried on the past, put in force; tiers by hand; scarce goods shared out.
@NullMarked
package org.suanpan.app.tier.policy;

import org.jspecify.annotations.NullMarked;
