/// The journal of postings in the data file.
@NullMarked
package org.suanpan.persistence.posting;

import org.jspecify.annotations.NullMarked;
