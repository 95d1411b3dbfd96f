/// Charts of tiers: cells shaded by weight, and a running share.
@NullMarked
package org.suanpan.app.tier.chart;

import org.jspecify.annotations.NullMarked;
