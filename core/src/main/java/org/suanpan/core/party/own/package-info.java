/// The fields a shop adds to its customers and suppliers.
@NullMarked
package org.suanpan.core.party.own;

import org.jspecify.annotations.NullMarked;
