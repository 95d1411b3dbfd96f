/// Number series and periods in the data file.
@NullMarked
package org.suanpan.persistence.document;

import org.jspecify.annotations.NullMarked;
