/// Starting the program and wiring it together.
@NullMarked
package org.suanpan.app.boot;

import org.jspecify.annotations.NullMarked;
