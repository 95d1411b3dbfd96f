/// Sales on screen.
@NullMarked
package org.suanpan.app.sale;

import org.jspecify.annotations.NullMarked;
