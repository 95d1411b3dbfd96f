/// What the shop starts with: stock of the opening day. Above the books, because it posts into them.
@NullMarked
package org.suanpan.core.opening;

import org.jspecify.annotations.NullMarked;
