/// Customers by tier and life cycle.
@NullMarked
package org.suanpan.app.tier;

import org.jspecify.annotations.NullMarked;
