/// Sales documents in the data file, and reading them together with the history.
@NullMarked
package org.suanpan.persistence.sale;

import org.jspecify.annotations.NullMarked;
