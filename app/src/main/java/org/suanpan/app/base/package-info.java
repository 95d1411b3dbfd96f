/// What every screen and command stands on.
@NullMarked
package org.suanpan.app.base;

import org.jspecify.annotations.NullMarked;
