/// Points and rebates: the screen of all of it, spending points, and their part of a customer's card.
@NullMarked
package org.suanpan.app.loyalty;

import org.jspecify.annotations.NullMarked;
