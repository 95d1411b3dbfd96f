/// The first page: today's picture.
@NullMarked
package org.suanpan.app.today;

import org.jspecify.annotations.NullMarked;
