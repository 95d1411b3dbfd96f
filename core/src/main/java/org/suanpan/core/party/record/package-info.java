/// Everything the shop keeps about a customer or a supplier beside its figures: people, addresses, licence, invoice, habits.
@NullMarked
package org.suanpan.core.party.record;

import org.jspecify.annotations.NullMarked;
