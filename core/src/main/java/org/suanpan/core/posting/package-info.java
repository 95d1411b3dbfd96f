/// How a document reaches the books: the pure posting and the one poster.
@NullMarked
package org.suanpan.core.posting;

import org.jspecify.annotations.NullMarked;
