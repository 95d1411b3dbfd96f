/// What stands between the screens and the shop once people have been set up: every port is seen through it.
@NullMarked
package org.suanpan.app.staff.veil;

import org.jspecify.annotations.NullMarked;
