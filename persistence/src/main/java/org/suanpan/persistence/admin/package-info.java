/// Facts about the data file, its standing checks and its proven copies.
@NullMarked
package org.suanpan.persistence.admin;

import org.jspecify.annotations.NullMarked;
