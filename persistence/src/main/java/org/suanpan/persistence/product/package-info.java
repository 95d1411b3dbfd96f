/// Products in the data file.
@NullMarked
package org.suanpan.persistence.product;

import org.jspecify.annotations.NullMarked;
