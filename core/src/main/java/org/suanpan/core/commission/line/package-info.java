/// What was sold line by line, and whose rate holds for a line: by person, customer, product or category.
@NullMarked
package org.suanpan.core.commission.line;

import org.jspecify.annotations.NullMarked;
