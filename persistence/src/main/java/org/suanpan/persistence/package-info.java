/// The door to the data file: [Database] opens it and hands out the ports of the core.
@NullMarked
package org.suanpan.persistence;

import org.jspecify.annotations.NullMarked;
