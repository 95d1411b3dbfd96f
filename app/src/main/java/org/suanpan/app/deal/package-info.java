/// What somebody may buy: the list by stage, one deal, and the deals on a customer's card.
@NullMarked
package org.suanpan.app.deal;

import org.jspecify.annotations.NullMarked;
