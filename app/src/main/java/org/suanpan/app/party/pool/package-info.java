/// Customers that are there twice: found, told apart, merged.
@NullMarked
package org.suanpan.app.party.pool;

import org.jspecify.annotations.NullMarked;
