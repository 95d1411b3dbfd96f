/// How the rules did on the shop's own past, and what tiering achieved.
@NullMarked
package org.suanpan.app.tier.past;

import org.jspecify.annotations.NullMarked;
