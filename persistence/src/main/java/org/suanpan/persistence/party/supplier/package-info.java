/// The supplier list and cards in SQL.
@NullMarked
package org.suanpan.persistence.party.supplier;

import org.jspecify.annotations.NullMarked;
