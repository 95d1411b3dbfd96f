/// Who the shop deals with: customers, suppliers, salespeople.
@NullMarked
package org.suanpan.core.party;

import org.jspecify.annotations.NullMarked;
