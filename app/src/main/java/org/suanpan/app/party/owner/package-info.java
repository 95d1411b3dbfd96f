/// Whose customers are: handing over, the public pool, the history on a card.
@NullMarked
package org.suanpan.app.party.owner;

import org.jspecify.annotations.NullMarked;
