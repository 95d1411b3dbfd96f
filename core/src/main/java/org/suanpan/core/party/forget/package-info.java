/// Deleting what the shop knows of a person, at the person's wish.
@NullMarked
package org.suanpan.core.party.forget;

import org.jspecify.annotations.NullMarked;
