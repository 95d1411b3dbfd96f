/// The accounts of customers in the data file.
@NullMarked
package org.suanpan.persistence.ledger;

import org.jspecify.annotations.NullMarked;
