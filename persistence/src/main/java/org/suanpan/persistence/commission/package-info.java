/// Facts that earn commission, and the statements settled over them.
@NullMarked
package org.suanpan.persistence.commission;

import org.jspecify.annotations.NullMarked;
