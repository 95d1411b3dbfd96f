/// Who a customer is: licence codes, names and telephone numbers brought to one form, and how alike two records are.
/// Nothing here merges anything; it only judges.
@NullMarked
package org.suanpan.core.party.identity;

import org.jspecify.annotations.NullMarked;
