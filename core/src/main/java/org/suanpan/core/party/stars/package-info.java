/// What the owner thinks of customers, in stars.
@NullMarked
package org.suanpan.core.party.stars;

import org.jspecify.annotations.NullMarked;
