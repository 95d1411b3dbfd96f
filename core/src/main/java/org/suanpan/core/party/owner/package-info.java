/// Whose customers are: handing them over, the public pool, and the book that remembers.
@NullMarked
package org.suanpan.core.party.owner;

import org.jspecify.annotations.NullMarked;
