/// Logs of orders as plain files: who ordered when, and for how much.
@NullMarked
package org.suanpan.core.importing.log;

import org.jspecify.annotations.NullMarked;
