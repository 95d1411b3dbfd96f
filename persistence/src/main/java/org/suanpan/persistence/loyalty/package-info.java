/// Points, gifts, rebates and referrals in the data file.
@NullMarked
package org.suanpan.persistence.loyalty;

import org.jspecify.annotations.NullMarked;
