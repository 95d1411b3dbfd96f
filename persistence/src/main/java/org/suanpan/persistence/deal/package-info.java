/// Deals and their steps in the data file.
@NullMarked
package org.suanpan.persistence.deal;

import org.jspecify.annotations.NullMarked;
