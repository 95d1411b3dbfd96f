/// Commission on screen and on the command line.
@NullMarked
package org.suanpan.app.commission;

import org.jspecify.annotations.NullMarked;
