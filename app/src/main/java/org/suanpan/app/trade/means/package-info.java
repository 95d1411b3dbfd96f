/// One sum of money by several means: so much in cash, so much by phone.
@NullMarked
package org.suanpan.app.trade.means;

import org.jspecify.annotations.NullMarked;
