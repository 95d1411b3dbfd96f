/// Suppliers as lists and cards show them.
@NullMarked
package org.suanpan.core.party.supplier;

import org.jspecify.annotations.NullMarked;
