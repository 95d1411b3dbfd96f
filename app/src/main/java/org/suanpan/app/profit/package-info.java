/// What was earned: by month, person, customer, document and product, down to how each cost came about.
@NullMarked
package org.suanpan.app.profit;

import org.jspecify.annotations.NullMarked;
