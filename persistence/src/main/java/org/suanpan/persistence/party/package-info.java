/// Customers, suppliers and salespeople in the data file.
@NullMarked
package org.suanpan.persistence.party;

import org.jspecify.annotations.NullMarked;
